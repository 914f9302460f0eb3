import { describe, expect, test } from 'vitest';
import { coverCost } from '#lib/server/map/obstacles.ts';
import { OPEN_SEA, rasterOf } from '#lib/server/map/raster.ts';
import { randomSequence } from '#lib/server/map/random.ts';
import { distanceToSegment, segmentsCross } from '#lib/server/map/segment.ts';
import type { Shape } from '#lib/server/map/draw-shapes.ts';

const land = (key: string, d: string): Shape => ({
	key,
	entity: key,
	territory: false,
	name: key,
	d,
	area: 1000,
	centre: [0, 0],
	pole: [0, 0],
	room: 0
});

describe('the raster', () => {
	const { cells } = rasterOf([land('aa', 'M10 10l30 0 0 30-30 0zm10 10 10 0 0 10-10 0z')], {
		origin: [0, 0],
		scale: 0.1,
		width: 6,
		height: 5
	});

	test('marks the cells whose centre lies in a shape, but not in its hole', () => {
		const rows = Array.from({ length: 5 }, (_unused, row) =>
			[...cells.slice(row * 6, row * 6 + 6)].map((cell) => (cell === OPEN_SEA ? '.' : '#')).join('')
		);
		expect(rows).toEqual(['......', '.###..', '.#.#..', '.###..', '......']);
	});
});

describe('what a marker covers', () => {
	const cost = (entity: string) =>
		coverCost(
			[land(entity, 'M300 300l100 0 0 100-100 0z')],
			{ origin: [0, 0], scale: 0.1, width: 80, height: 80 },
			24,
			() => false
		);

	test('costs nothing on the open sea and most on the DPRK', () => {
		expect(cost('aa')(5, 5)).toBe(0);
		expect(cost('aa')(35, 35)).toBeGreaterThan(0);
		expect(cost('kp')(35, 35)).toBeGreaterThan(10 * cost('aa')(35, 35));
	});
});

describe('segments', () => {
	test('cross in their inside only', () => {
		expect(segmentsCross([0, 0], [2, 2], [0, 2], [2, 0])).toBe(true);
		expect(segmentsCross([0, 0], [2, 2], [2, 2], [4, 0])).toBe(false);
		expect(segmentsCross([0, 0], [1, 0], [0, 1], [1, 1])).toBe(false);
	});

	test('are as far from a point as their nearest point', () => {
		expect(distanceToSegment([1, 1], [0, 0], [2, 0])).toBe(1);
		expect(distanceToSegment([5, 4], [0, 0], [2, 0])).toBe(5);
		expect(distanceToSegment([3, 4], [0, 0], [0, 0])).toBe(5);
	});
});

describe('the random sequence', () => {
	test('is the same for the same seed and stays between 0 and 1', () => {
		const [one, other] = [randomSequence(7), randomSequence(7)];
		const numbers = Array.from({ length: 1000 }, one);
		expect(Array.from({ length: 1000 }, other)).toEqual(numbers);
		expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
		expect(numbers.reduce((sum, number) => sum + number, 0) / 1000).toBeCloseTo(0.5, 1);
	});
});
