import { polygonArea } from 'd3-polygon';
import type { Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { cutShapes } from '#lib/server/data/cut-shapes.ts';

/** A square on the globe as d3 and world-atlas have it: with the clock, seen from above. */
const square = (west: number, south: number, east: number, north: number): Position[] => [
	[west, south],
	[west, north],
	[east, north],
	[east, south],
	[west, south]
];

const area = (ring: readonly Position[]): number => -polygonArea(ring as [number, number][]);

test('a shape gets outer rings against the clock, and holes with it', () => {
	const shape: Polygon = {
		type: 'Polygon',
		coordinates: [square(10, 10, 20, 20), square(14, 14, 16, 16).toReversed()]
	};
	const [polygon, ...others] = cutShapes([shape]).coordinates;
	expect(others).toEqual([]);
	const [outer, hole] = polygon!;
	expect(area(outer!)).toBeCloseTo(100);
	expect(area(hole!)).toBeCloseTo(-4);
});

test('a shape across the antimeridian becomes one on each side of it', () => {
	const shape: Polygon = { type: 'Polygon', coordinates: [square(170, -10, -170, 10)] };
	const parts = cutShapes([shape]).coordinates;
	expect(parts).toHaveLength(2);
	for (const [ring] of parts) {
		expect(area(ring!)).toBeGreaterThan(190);
		const longitudes = ring!.map(([longitude]) => longitude!);
		expect(Math.max(...longitudes) - Math.min(...longitudes)).toBe(10);
	}
});

test('a ring of which nothing is left at three digits is left out', () => {
	const shape: Polygon = { type: 'Polygon', coordinates: [square(10, 10, 10.0001, 10.0001)] };
	expect(cutShapes([shape]).coordinates).toEqual([]);
});
