import { UNITS_PER_PIXEL } from '#lib/server/map/projection.ts';
import { areaOf, centroidOf, largestOf, roundedRing } from '#lib/server/map/ring.ts';
import type { PolygonRings } from '#lib/server/map/topology.ts';
import type { Ring } from '#lib/server/map/path.ts';
import type { Point } from '#lib/server/map/projection.ts';

/** Rings below this area (square px) are not drawn, unless a shape has no larger one. */
export const SMALLEST_RING = 0.5;

const inUnits = ([x, y]: Point): Point => [x * UNITS_PER_PIXEL, y * UNITS_PER_PIXEL];

const scaled = (ring: Ring): Ring => roundedRing(ring.map(inUnits));

const unitSquareAt = ([x, y]: Point): Ring => [
	[x, y],
	[x + 1, y],
	[x + 1, y + 1],
	[x, y + 1]
];

/** The first of the rings that still has an area on the grid of the view box, else a square of one unit at their centre. */
const drawable = (...candidates: readonly [Ring, ...Ring[]]): Ring => {
	const [x, y] = inUnits(centroidOf(candidates[0]));
	return (
		candidates.map(scaled).find((ring) => ring.length > 2 && areaOf(ring) > 0) ??
		unitSquareAt([Math.floor(x), Math.floor(y)])
	);
};

/**
 * The rings to draw of a shape, on the integer grid of the view box.
 * `full` and `light` are the polygons of the shape in px before and after simplification, in the same order.
 * Throws when their rings do not correspond.
 */
export const outlineOf = (full: readonly PolygonRings[], light: readonly PolygonRings[]): Ring[] => {
	const fullRings = full.flat();
	const lightRings = light.flat();
	if (fullRings.length !== lightRings.length)
		throw new Error('Simplification has changed the number of rings.');
	const largest = fullRings.indexOf(largestOf(fullRings));
	return lightRings.flatMap((ring, index) => {
		if (index === largest) return [drawable(ring, fullRings[index] ?? ring)];
		const rounded = scaled(ring);
		return areaOf(ring) < SMALLEST_RING || rounded.length < 3 ? [] : [rounded];
	});
};

/** Area of polygons without their holes, in the square of their units. */
export const areaOfPolygons = (polygons: readonly PolygonRings[]): number =>
	polygons.reduce(
		(sum, [outer, ...holes]) =>
			sum + (outer ? areaOf(outer) : 0) - holes.reduce((hollow, hole) => hollow + areaOf(hole), 0),
		0
	);

/** Centroid of the largest ring, in whole units of the view box. */
export const centreOf = (polygons: readonly PolygonRings[]): Point => {
	const [x, y] = inUnits(centroidOf(largestOf(polygons.flat())));
	return [Math.round(x), Math.round(y)];
};
