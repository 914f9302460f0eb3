import { viewBoxOf, type Frame, type Place } from './frame.ts';
import type { FormatName, Spot, StatePlace } from './map-geometry.ts';
import { markerMarkup } from './marker-markup.ts';
import { PATTERN_SCALES } from './patterns.ts';
import { ownLink } from './outline.ts';
import type { EntityId } from '#lib/facts/records.ts';

/** Transforms of the patterns on the whole map. */
const atRest = new WeakMap<Element, number>();

/** Patterns that are there for the enlarged map alone. */
const copies = new WeakSet<Element>();

const scaleOf = (pattern: Element): number =>
	parseFloat(pattern.getAttribute('patternTransform')!.slice('scale('.length));

/** The patterns of the statuses for an enlarged map: the legend keeps those of the whole one. */
function ensureEnlarged(svg: SVGSVGElement): void {
	if (svg.querySelector('pattern[id$="-enlarged"]')) return;
	for (const pattern of svg.querySelectorAll('pattern[id^="pattern-"][id$="-wide"]')) {
		const copy = pattern.cloneNode(true) as SVGPatternElement;
		copy.id = pattern.id.replace(/wide$/, 'enlarged');
		copies.add(copy);
		pattern.after(copy);
	}
}

/** Patterns keep their size on the screen. */
function scalePatterns(svg: SVGSVGElement, enlarged: number, format: FormatName): void {
	if (enlarged !== 1) ensureEnlarged(svg);
	for (const pattern of svg.querySelectorAll('pattern[id$="-enlarged"], pattern[id^="mix-"]')) {
		const scale = copies.has(pattern) ? PATTERN_SCALES[format] : (atRest.get(pattern) ?? scaleOf(pattern));
		atRest.set(pattern, scale);
		if (scale / enlarged !== scaleOf(pattern))
			pattern.setAttribute('patternTransform', `scale(${scale / enlarged})`);
	}
}

/** Shows a part of the map, `world` being the whole of it in its format. */
export function showFrame(svg: SVGSVGElement, frame: Frame, world: Frame, format: FormatName): void {
	const box = viewBoxOf(frame);
	if (box !== svg.getAttribute('viewBox')) svg.setAttribute('viewBox', box);
	// From now on the frame says what is shown, no more the style sheet.
	svg.toggleAttribute('data-framed', true);
	scalePatterns(svg, world.width / frame.width, format);
}

/** A link around a marker, which leads where that of the state does; it is for those who see, or with `forFingers` for fingers only. */
const linkAround = (marker: string, link: SVGAElement, entity: EntityId, forFingers: boolean): string => {
	const copied = ['href', 'data-status', 'data-other', 'data-faded']
		.map((name) => [name, link.getAttribute(name)] as const)
		.filter(([, value]) => value !== null)
		.map(([name, value]) => `${name}="${value}"`)
		.join(' ');
	const kind = forFingers ? ' class="for-fingers"' : '';
	return `<a${kind} data-part="" tabindex="-1" aria-hidden="true" data-entity="${entity}" ${copied}>${marker}</a>`;
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
		.map(([entity, x, y, fromX, fromY]) => {
			const link = ownLink(svg, entity);
			if (!link) return '';
			const small = (states[entity]?.[2] ?? 0) < seenFrom;
			const from = fromX === undefined || fromY === undefined ? null : ([fromX, fromY] as const);
			return linkAround(markerMarkup([x, y], from, small || from !== null), link, entity, !small);
		})
		.join('');
}

/** Where a point of the window lies on the map, in units, how many CSS px a unit takes there in width, and by how much more in height. */
export function onMapAt(
	svg: SVGSVGElement,
	clientX: number,
	clientY: number
): Place & { scale: number; stretch: number } {
	const matrix = svg.getScreenCTM()!;
	const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
	return { x, y, scale: matrix.a, stretch: matrix.d / matrix.a };
}

/** Where a place of the map lies in the window. */
export function inWindow(svg: SVGSVGElement, { x, y }: Place): Place {
	const point = new DOMPoint(x, y).matrixTransform(svg.getScreenCTM()!);
	return { x: point.x, y: point.y };
}
