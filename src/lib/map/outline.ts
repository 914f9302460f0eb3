import { select } from 'd3-selection';
import type { EntityId } from '#lib/facts/records.ts';

// The shapes are markup of the server, which Svelte does not own: hovering and choosing set attributes on them.

const linksOf = (svg: SVGSVGElement, entity: EntityId): SVGAElement[] => [
	...svg.querySelectorAll<SVGAElement>(`a[data-entity="${CSS.escape(entity)}"]`)
];

/** Draws the outline of an entity's shapes on top of all others, in the group with that class; none takes it away. */
export function drawOutline(
	svg: SVGSVGElement,
	group: 'chosen-outline' | 'hover-outline',
	entity: EntityId | null
): void {
	const ids = entity
		? linksOf(svg, entity).flatMap((link) => [...link.querySelectorAll('path[id]')].map(({ id }) => id))
		: [];
	// A light halo beneath the line keeps it visible on dark and light neighbours alike.
	const strokes = [true, false].flatMap((halo) => ids.map((id) => ({ id, halo })));
	select(svg)
		.select(`.${group}`)
		.selectAll<SVGUseElement, unknown>('use')
		.data(strokes)
		.join('use')
		.attr('href', ({ id }) => `#${id}`)
		.classed('halo', ({ halo }) => halo);
}

/** Marks the chosen country: its own link, not those of its territories, is the current page, its outline lies on top. Null = none. */
export function markChosen(svg: SVGSVGElement, entity: EntityId | null): void {
	select(svg).selectAll('a[aria-current]').attr('aria-current', null);
	if (entity)
		for (const link of linksOf(svg, entity))
			if (!link.hasAttribute('tabindex')) link.setAttribute('aria-current', 'page');
	drawOutline(svg, 'chosen-outline', entity);
}

/** The entity to whose shape or marker a point of the page belongs, read from the element that an event hit. */
export const entityAt = (target: EventTarget | null): EntityId | null =>
	target instanceof Element ? (target.closest('a[data-entity]')?.getAttribute('data-entity') ?? null) : null;

/** Moves the focus to the link of an entity on the map, without scrolling; nothing happens when it is not on the map. */
export const focusOnMap = (entity: EntityId): void =>
	document
		.querySelector<SVGAElement>(`.world-map a[data-entity="${CSS.escape(entity)}"]:not([tabindex])`)
		?.focus({ preventScroll: true });
