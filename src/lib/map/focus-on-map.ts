import type { EntityId } from '#lib/facts/records.ts';

/** Moves the focus to the link of a state on the map, without scrolling; nothing happens when it is not on the map. */
export const focusOnMap = (entity: EntityId): void =>
	document
		.querySelector<SVGAElement>(`.world-map a[data-entity="${CSS.escape(entity)}"]:not([data-part])`)
		?.focus({ preventScroll: true });
