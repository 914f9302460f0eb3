import { describe, expect, test } from 'vitest';
import type { Ring } from '#lib/server/map/path.ts';
import { poleOf } from '#lib/server/map/pole.ts';

const square = (x: number, y: number, side: number): Ring => [
	[x, y],
	[x + side, y],
	[x + side, y + side],
	[x, y + side]
];

describe('the place with the most room', () => {
	test('of a square is its middle', () => {
		const pole = poleOf([[square(0, 0, 100)]])!;
		expect(pole.at[0]).toBeCloseTo(50, 0);
		expect(pole.at[1]).toBeCloseTo(50, 0);
		expect(pole.room).toBeCloseTo(50, 0);
	});

	test('lies in the largest island', () => {
		expect(poleOf([[square(0, 0, 10)], [square(100, 100, 40)]])!.at[0]).toBeCloseTo(120, 0);
	});

	test('lies beside a hole', () => {
		const { at, room } = poleOf([[square(0, 0, 100), square(40, 40, 20)]])!;
		expect(Math.abs(at[0] - 50) > 10 || Math.abs(at[1] - 50) > 10).toBe(true);
		expect(room).toBeGreaterThan(20);
	});

	test('is none without any area', () => {
		expect(poleOf([])).toBeNull();
		expect(poleOf([[[[5, 5]]]])).toBeNull();
	});
});
