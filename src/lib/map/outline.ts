import type { EntityId } from '#lib/facts/records.ts';

// The shapes are markup of the server, which Svelte does not own: hovering and choosing set attributes on them.

/** The links of all shapes, those of territories and of further targets (`data-part`) too. */
export const linksOnMap = (svg: SVGSVGElement): SVGAElement[] => [
	...svg.querySelectorAll<SVGAElement>('a[data-entity]')
];

/** The state for which a link stands. */
export const entityOf = (link: SVGAElement): EntityId => link.getAttribute('data-entity')!;

const linksOf = (svg: SVGSVGElement, entity: EntityId): SVGAElement[] => [
	...svg.querySelectorAll<SVGAElement>(`a[data-entity="${CSS.escape(entity)}"]`)
];

/** The link of the state itself, not of its territories; null when it is not on the map. */
export const ownLink = (svg: ParentNode, entity: EntityId): SVGAElement | null =>
	svg.querySelector<SVGAElement>(`a[data-entity="${CSS.escape(entity)}"]:not([data-part])`);

/** Draws the outlines of the entities' shapes on top of all others, in the group with that class; none takes them away. */
export function drawOutlines(
	svg: SVGSVGElement,
	group: 'changed-outline' | 'chosen-outline' | 'hover-outline',
	entities: readonly EntityId[]
): void {
	const ids = entities.flatMap((entity) =>
		linksOf(svg, entity).flatMap((link) => [...link.querySelectorAll('path[id]')].map(({ id }) => id))
	);
	// A light halo beneath the line keeps it visible on dark and light neighbours alike.
	const strokes = ['halo', ''].flatMap((className) =>
		ids.map((id) => {
			const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
			use.setAttribute('href', `#${id}`);
			if (className) use.setAttribute('class', className);
			return use;
		})
	);
	svg.querySelector(`.${group}`)!.replaceChildren(...strokes);
}

/** Marks the markers of what changed, whose shapes are too small for an outline to be seen. */
export function markChanged(svg: SVGSVGElement, entities: readonly EntityId[]): void {
	drawOutlines(svg, 'changed-outline', entities);
	for (const link of svg.querySelectorAll('a[data-changed]')) link.removeAttribute('data-changed');
	for (const entity of entities)
		for (const link of linksOf(svg, entity)) link.setAttribute('data-changed', '');
}

/** Marks the chosen country: its own link, not those of its territories, is the current page, its outline lies on top. Null = none. */
export function markChosen(svg: SVGSVGElement, entity: EntityId | null): void {
	for (const link of svg.querySelectorAll('a[aria-current], a[data-current]')) {
		link.removeAttribute('aria-current');
		link.removeAttribute('data-current');
	}
	if (entity) {
		for (const link of linksOf(svg, entity)) link.setAttribute('data-current', '');
		ownLink(svg, entity)?.setAttribute('aria-current', 'page');
	}
	drawOutlines(svg, 'chosen-outline', entity ? [entity] : []);
}

/** The link of the shape or marker to which a point of the page belongs, read from the element that an event hit. */
export const linkAt = (target: EventTarget | null): SVGAElement | null =>
	target instanceof Element ? target.closest<SVGAElement>('a[data-entity]') : null;
