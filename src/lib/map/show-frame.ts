import { viewBoxOf, type Frame, type Place } from './frame.ts';
import type { Spot, StatePlace } from './map-geometry.ts';
import { ownLink } from './outline.ts';
import type { EntityId } from '#lib/facts/records.ts';

/** Transforms of the patterns on the whole map. */
const atRest = new WeakMap<Element, number>();

const scaleOf = (pattern: Element): number =>
	parseFloat(pattern.getAttribute('patternTransform')!.slice('scale('.length));

/** The patterns of the statuses for an enlarged map: the legend keeps those of the whole one. */
function ensureEnlarged(svg: SVGSVGElement): void {
	if (svg.querySelector('pattern[id$="-enlarged"]')) return;
	for (const pattern of svg.querySelectorAll('pattern[id^="pattern-"][id$="-wide"]')) {
		const copy = pattern.cloneNode(true) as SVGPatternElement;
		copy.id = pattern.id.replace(/wide$/, 'enlarged');
		pattern.after(copy);
	}
}

/** Patterns keep their size on the screen. */
function scalePatterns(svg: SVGSVGElement, enlarged: number): void {
	if (enlarged !== 1) ensureEnlarged(svg);
	for (const pattern of svg.querySelectorAll('pattern[id$="-enlarged"], pattern[id^="mix-"]')) {
		const scale = atRest.get(pattern) ?? scaleOf(pattern);
		atRest.set(pattern, scale);
		if (scale / enlarged !== scaleOf(pattern))
			pattern.setAttribute('patternTransform', `scale(${scale / enlarged})`);
	}
}

/** Shows a part of the map, `world` being the whole of it. */
export function showFrame(svg: SVGSVGElement, frame: Frame, world: Frame): void {
	const box = viewBoxOf(frame);
	if (box !== svg.getAttribute('viewBox')) svg.setAttribute('viewBox', box);
	scalePatterns(svg, world.width / frame.width);
}

const marker = (
	link: SVGAElement,
	entity: EntityId,
	[x, y, fromX, fromY]: readonly (number | undefined)[],
	seen: boolean,
	forFingers: boolean
): string => {
	const copied = ['href', 'data-status', 'data-other', 'data-faded']
		.map((name) => [name, link.getAttribute(name)] as const)
		.filter(([, value]) => value !== null)
		.map(([name, value]) => `${name}="${value}"`)
		.join(' ');
	const spot = `d="M${x} ${y}h0"`;
	const leader = fromX === undefined ? '' : `<path class="leader" d="M${x} ${y}L${fromX} ${fromY}"/>`;
	const dot = seen ? `<path class="rim" ${spot}/><path class="dot" ${spot}/>` : '';
	const kind = forFingers ? ' class="for-fingers"' : '';
	return `<a${kind} data-part="" tabindex="-1" aria-hidden="true" data-entity="${entity}" ${copied}>${leader}${dot}<path class="hit" ${spot}/></a>`;
};

/**
 * Draws the targets of states on an enlarged map, in place of those of the whole one: dots where the shape is too small to be seen; for fingers also
 * dots to which a line leads, and unseen targets on the other shapes. Null takes them away.
 */
export function drawSpots(
	svg: SVGSVGElement,
	spots: readonly Spot[] | null,
	states: Readonly<Record<EntityId, StatePlace>>,
	/** Room from which a shape can be seen, in units. */
	seenFrom: number
): void {
	const group = svg.querySelector('.spots')!;
	const key = spots ? JSON.stringify([spots, seenFrom]) : '';
	if (key === (group.getAttribute('data-key') ?? '')) return;
	group.setAttribute('data-key', key);
	svg.toggleAttribute('data-enlarged', spots !== null);
	group.innerHTML = (spots ?? [])
		.map(([entity, ...at]) => {
			const link = ownLink(svg, entity);
			const small = (states[entity]?.[2] ?? 0) < seenFrom;
			return link ? marker(link, entity, at, small || at.length > 2, !small) : '';
		})
		.join('');
}

/** Where a point of the window lies on the map, in units, and how many CSS px a unit takes there. */
export function onMapAt(svg: SVGSVGElement, clientX: number, clientY: number): Place & { scale: number } {
	const matrix = svg.getScreenCTM()!;
	const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
	return { x, y, scale: matrix.a };
}

/** Where a place of the map lies in the window. */
export function inWindow(svg: SVGSVGElement, { x, y }: Place): Place {
	const point = new DOMPoint(x, y).matrixTransform(svg.getScreenCTM()!);
	return { x: point.x, y: point.y };
}
