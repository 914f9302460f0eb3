import type { EntityId } from '#lib/facts/records.ts';
import type { StatePlace } from './map-geometry.ts';

/** Where an arrow key leads. */
export type Direction = 'left' | 'right' | 'up' | 'down';

const STEP: Record<Direction, readonly [dx: number, dy: number]> = {
	left: [-1, 0],
	right: [1, 0],
	up: [0, -1],
	down: [0, 1]
};

/** How far from straight ahead a neighbour may lie, as a share of a right angle, and how much the way to it counts more for that. */
const WIDEST = 0.7;
const ASIDE = 6;

/** The shortest way in x on a map that closes behind the Pacific. */
const shortest = (dx: number, width: number): number => dx - width * Math.round(dx / width);

/**
 * The nearest state in a direction, across the Pacific too (`width` is that of the whole map): the further it lies from straight ahead, the
 * longer its way counts. Null where none lies ahead.
 */
export function neighbourOf(
	from: EntityId,
	direction: Direction,
	states: Readonly<Record<EntityId, StatePlace>>,
	width: number
): EntityId | null {
	const start = states[from];
	if (!start) return null;
	const [stepX, stepY] = STEP[direction];
	let best: EntityId | null = null;
	let least = Infinity;
	for (const [entity, [x, y]] of Object.entries(states)) {
		const [dx, dy] = [shortest(x - start[0], width), y - start[1]];
		const ahead = dx * stepX + dy * stepY;
		const aside = Math.abs(dx * stepY) + Math.abs(dy * stepX);
		const turn = Math.atan2(aside, ahead) / (Math.PI / 2);
		if (entity === from || turn > WIDEST) continue;
		const way = Math.hypot(dx, dy) * (1 + ASIDE * turn * turn);
		if (way >= least) continue;
		least = way;
		best = entity;
	}
	return best;
}
