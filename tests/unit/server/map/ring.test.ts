import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaOf, centroidOf, largestOf, roundedRing } from '#lib/server/map/ring.ts';
import type { Ring } from '#lib/server/map/path.ts';

const square = (x: number, y: number, side: number): Ring => [
	[x, y],
	[x + side, y],
	[x + side, y + side],
	[x, y + side]
];
const whole = fc.integer({ min: -1000, max: 1000 });

describe('a ring', () => {
	test('has the same area and centroid whichever way round it runs and wherever it lies', () => {
		fc.assert(
			fc.property(whole, whole, fc.integer({ min: 1, max: 99 }), (x, y, side) => {
				for (const ring of [square(x, y, side), square(x, y, side).toReversed()]) {
					expect(areaOf(ring)).toBeCloseTo(side * side);
					expect(centroidOf(ring)[0]).toBeCloseTo(x + side / 2);
					expect(centroidOf(ring)[1]).toBeCloseTo(y + side / 2);
				}
			})
		);
	});

	test('without area has the mean of its points as centroid', () => {
		expect(
			centroidOf([
				[2, 4],
				[4, 8]
			])
		).toEqual([3, 6]);
		expect(() => centroidOf([])).toThrow('without points');
	});

	test('has its centroid inside however small it is and however far from the origin', () => {
		const side = 1e-6;
		const [x, y] = centroidOf(square(950, 450, side));
		expect(Math.abs(x - 950 - side / 2)).toBeLessThan(side / 10);
		expect(Math.abs(y - 450 - side / 2)).toBeLessThan(side / 10);
	});

	test('is the largest of several by area', () => {
		expect(largestOf([square(0, 0, 2), square(9, 9, 5), square(3, 3, 3)])).toEqual(square(9, 9, 5));
		expect(() => largestOf([])).toThrow('No ring');
	});

	test('loses points that fall together on the grid', () => {
		expect(
			roundedRing([
				[0.1, 0],
				[0.4, 0.2],
				[5, 0],
				[5, 4.6],
				[0, 0.4]
			])
		).toEqual([
			[5, 0],
			[5, 5],
			[0, 0]
		]);
	});
});
