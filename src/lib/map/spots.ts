import type { Frame } from './frame.ts';
import type { Spot, StatePlace } from './map-geometry.ts';
import type { EntityId } from '#lib/facts/records.ts';

/** Enlargement from which the markers stand on their states. */
const AT_HOME = 2;

/**
 * The markers of the whole map on an enlarged one: the further it is enlarged, the nearer they come to their states, and those whose shapes have grown to
 * `shown` units of room give way to them. `world` is the frame of the whole map.
 */
export function spotsIn(
	frame: Frame,
	rest: readonly Spot[],
	states: Readonly<Record<EntityId, StatePlace>>,
	{ world, shown }: { world: Frame; shown: number }
): Spot[] {
	const enlarged = world.width / frame.width;
	const share = Math.max(0, (AT_HOME - enlarged) / (AT_HOME - 1)) / enlarged;
	return rest.flatMap((spot): Spot[] => {
		const [entity, x, y, fromX = x, fromY = y] = spot;
		const place = states[entity];
		if (!place || place[2] >= shown) return [];
		const at = [Math.round(fromX + (x - fromX) * share), Math.round(fromY + (y - fromY) * share)] as const;
		return [share && fromX !== x ? [entity, ...at, fromX, fromY] : [entity, ...at]];
	});
}
