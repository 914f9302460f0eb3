type At = readonly [x: number, y: number];

/**
 * Markup of a marker, in whole units of the view box: the line that leads to it, a dot with its rim where it is to be seen, and the target, on top. `from`
 * is where the line begins; null where none leads there. Its colours and sizes come from src/lib/components/world-map.css.
 */
export function markerMarkup([x, y]: At, from: At | null, seen = true): string {
	const spot = `d="M${x} ${y}h0"`;
	const leader = from ? `<path class="leader" d="M${x} ${y}L${from.join(' ')}"/>` : '';
	const dot = seen ? `<path class="rim" ${spot}/><path class="dot" ${spot}/>` : '';
	return `${leader}${dot}<path class="hit" ${spot}/>`;
}
