import type { Arc } from '#lib/bins/arcs.ts';
import type { EntityId } from '#lib/facts/records.ts';
import type { Spot, StatePlace } from './map-geometry.ts';

/** How high an arc rises, as a share of its length. */
const RISE = 0.22;

/** Where a state is on the map: its marker, or the middle of its shape. */
function placeOf(
	id: EntityId,
	spots: readonly Spot[],
	states: Readonly<Record<EntityId, StatePlace>>
): readonly [x: number, y: number] | null {
	const [, x, y] = spots.find(([entity]) => entity === id) ?? [id, ...(states[id] ?? [])];
	return x === undefined || y === undefined ? null : [x, y];
}

/** The path of an arc that bends upwards, with a dot at its end. */
export function arcPath([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]): string {
	const rise = RISE * Math.hypot(toX - x, toY - y);
	return `M${x} ${y}Q${Math.round((x + toX) / 2)} ${Math.round((y + toY) / 2 - rise)} ${toX} ${toY}`;
}

/** Markup of the arcs, each with a halo that keeps it visible on every colour, and a dot where the ambassadors reside. Who cannot be placed has none. */
export const arcsMarkup = (
	arcs: readonly Arc[],
	spots: readonly Spot[],
	states: Readonly<Record<EntityId, StatePlace>>
): string =>
	arcs
		.flatMap(({ from, to, perhaps }) => {
			const [start, end] = [placeOf(from, spots, states), placeOf(to, spots, states)];
			if (!start || !end) return [];
			const d = arcPath(start, end);
			return [
				`<path class="arc-halo" d="${d}"/><path class="arc"${perhaps ? ' data-perhaps=""' : ''} d="${d}"/><path class="arc-end" d="M${end.join(' ')}h0"/>`
			];
		})
		.join('');

/** Draws the arcs on top of the map, in a group of their own that is made when the first are; no arcs take them away. */
export function drawArcs(svg: SVGSVGElement, markup: string): void {
	const group = svg.querySelector('.arcs');
	if (group) group.innerHTML = markup;
	else if (markup) svg.insertAdjacentHTML('beforeend', `<g class="arcs" aria-hidden="true">${markup}</g>`);
}
