import type { EntityId } from '#lib/facts/records.ts';
import type { Place } from './frame.ts';
import type { Spot } from './map-geometry.ts';

/** How far from the target of a state a pointer still means it when there is nothing else under it, in CSS px. */
export const SNAP = 20;

/** The state whose target is nearest to a place, not further than `reach` units; `stretch` is how much taller than wide a unit is shown. Null when there is none. */
export function nearestSpot(
	spots: readonly Spot[],
	{ x, y }: Place,
	reach: number,
	stretch = 1
): EntityId | null {
	let best: EntityId | null = null;
	let least = reach;
	for (const [entity, spotX, spotY] of spots) {
		const way = Math.hypot(spotX - x, (spotY - y) * stretch);
		if (way > least) continue;
		least = way;
		best = entity;
	}
	return best;
}
