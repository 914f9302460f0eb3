import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '#lib/server/data/bounds.ts';

const box = (west: number, south: number, east: number, north: number): Position[][] => [
	[
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	]
];

describe('the bounds of polygons', () => {
	test.each([
		['one', [box(10, -5, 20, 5)], [10, -5, 20, 5]],
		['two beside each other', [box(30, 0, 40, 5), box(10, -5, 20, 5)], [10, -5, 40, 5]],
		['two that meet at the antimeridian', [box(170, 0, 180, 5), box(-180, 0, -170, 5)], [170, 0, -170, 5]],
		[
			'two with the antimeridian between them',
			[box(-170, 0, -160, 5), box(150, 1, 160, 6)],
			[150, 0, -160, 6]
		],
		['one in another', [box(10, 0, 60, 5), box(20, 0, 30, 5)], [10, 0, 60, 5]]
	])('%s: %j → %j', (_, polygons, bounds) => {
		expect(boundsOf(polygons)).toEqual(bounds);
	});

	test('hold every polygon and leave out the widest gap', () => {
		const polygon = fc
			.tuple(fc.integer({ min: -180, max: 170 }), fc.integer({ min: 1, max: 60 }))
			.map(([west, width]) => box(west, 0, Math.min(180, west + width), 1));
		fc.assert(
			fc.property(fc.array(polygon, { minLength: 1, maxLength: 6 }), (polygons) => {
				const [west = 0, , east = 0] = boundsOf(polygons);
				const from = (longitude: number): number => (longitude - west + 360) % 360;
				const width = west <= east ? east - west : east - west + 360;
				for (const [ring] of polygons)
					for (const x of [ring![0]![0]!, ring![1]![0]!])
						expect(from(x) <= width || x === east || x === west).toBe(true);
				const starts = polygons.map(([ring]) => ring![0]![0]!);
				expect(starts).toContain(west);
			})
		);
	});
});
