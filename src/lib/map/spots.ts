import type { Frame } from './frame.ts';
import type { Spot, StatePlace } from './map-geometry.ts';
import type { EntityId } from '#lib/facts/records.ts';

/** Enlargement from which the markers stand on their states: until then they stay where they are at sea. */
const AT_HOME = 2;

/**
 * The markers of the whole map on an enlarged one: much enlarged they stand on their states, and those whose shapes have grown to `shown` units of room
 * give way to them. `world` is the frame of the whole map.
 */
export function spotsIn(
	frame: Frame,
	rest: readonly Spot[],
	states: Readonly<Record<EntityId, StatePlace>>,
	{ world, shown }: { world: Frame; shown: number }
): Spot[] {
	const atHome = world.width / frame.width >= AT_HOME;
	return rest.flatMap((spot): Spot[] => {
		const [entity, x, y, fromX = x, fromY = y] = spot;
		const place = states[entity];
		if (!place || place[2] >= shown) return [];
		return [atHome ? [entity, fromX, fromY] : spot];
	});
}
