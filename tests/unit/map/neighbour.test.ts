import { describe, expect, test } from 'vitest';
import type { StatePlace } from '#lib/map/map-geometry.ts';
import { neighbourOf, type Direction } from '#lib/map/neighbour.ts';
import { FRAME } from '#lib/server/map/projection.ts';
import { shapes } from '#lib/server/map/shapes.ts';

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];

const states = Object.fromEntries(
	shapes()
		.filter(({ territory }) => !territory)
		.map(({ entity, pole, room }): [string, StatePlace] => [entity, [...pole, room, 0]])
);
const ids = Object.keys(states);
const leadsTo = (from: string): string[] =>
	DIRECTIONS.flatMap((direction) => neighbourOf(from, direction, states, FRAME.width) ?? []);

/** Every state that steps from the first one lead to. */
function reachedFrom(start: string, steps: (id: string) => readonly string[]): Set<string> {
	const seen = new Set([start]);
	const waiting = [start];
	for (let id = waiting.pop(); id; id = waiting.pop())
		for (const next of steps(id)) {
			if (seen.has(next)) continue;
			seen.add(next);
			waiting.push(next);
		}
	return seen;
}

describe('the arrow keys', () => {
	test('reach every state of the map from North Korea', () => {
		expect(ids.filter((id) => !reachedFrom('kp', leadsTo).has(id))).toEqual([]);
	});

	test('lead back to North Korea from every state', () => {
		const from = new Map<string, string[]>();
		for (const id of ids) for (const next of leadsTo(id)) from.set(next, [...(from.get(next) ?? []), id]);
		const back = reachedFrom('kp', (id) => from.get(id) ?? []);
		expect(ids.filter((id) => !back.has(id))).toEqual([]);
	});

	test('go to the neighbour that a reader of the map expects', () => {
		const to = (from: string, direction: Direction) => neighbourOf(from, direction, states, FRAME.width);
		expect(to('kp', 'down')).toBe('kr');
		expect(to('kp', 'right')).toBe('jp');
		expect(to('us', 'up')).toBe('ca');
		expect(to('us', 'down')).toBe('mx');
		expect(to('es', 'left')).toBe('pt');
		expect(to('ar', 'left')).toBe('cl');
	});

	test('cross the Pacific', () => {
		expect(states[neighbourOf('ws', 'right', states, FRAME.width)!]![0]).toBeLessThan(FRAME.width / 4);
		expect(states[neighbourOf('ck', 'left', states, FRAME.width)!]![0]).toBeGreaterThan(FRAME.width / 2);
	});

	test('stay where nothing lies further on', () => {
		const two: Record<string, StatePlace> = { aa: [100, 100, 1, 1], bb: [100, 300, 1, 1] };
		expect(neighbourOf('aa', 'up', two, 1000)).toBeNull();
		expect(neighbourOf('aa', 'down', two, 1000)).toBe('bb');
		expect(neighbourOf('zz', 'down', two, 1000)).toBeNull();
	});
});
