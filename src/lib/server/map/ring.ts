import { polygonArea, polygonCentroid } from 'd3-polygon';
import type { Point } from '#lib/server/map/projection.ts';
import type { Ring } from '#lib/server/map/path.ts';

/** Area of a ring, never negative, in the square of its units. */
export const areaOf = (ring: Ring): number => Math.abs(polygonArea(ring as [number, number][]));

/**
 * Centroid of the area of a ring; the mean of its points where it has no area. Throws for a ring without points.
 * It is measured from the first point: products of large coordinates would leave nothing of a tiny area.
 */
export const centroidOf = (ring: Ring): Point => {
	if (ring[0] === undefined) throw new RangeError('A ring without points has no centroid.');
	const [left, top] = ring[0];
	const moved = ring.map(([x, y]): [number, number] => [x - left, y - top]);
	if (polygonArea(moved) === 0) return [meanOf(ring, 0), meanOf(ring, 1)];
	const [x, y] = polygonCentroid(moved);
	return [left + x, top + y];
};

const meanOf = (ring: Ring, axis: 0 | 1): number =>
	ring.reduce((sum, point) => sum + point[axis], 0) / ring.length;

/** The ring of the largest area. Throws for an empty list. */
export const largestOf = (rings: readonly Ring[]): Ring => {
	const [first, ...others] = rings;
	if (first === undefined) throw new RangeError('No ring to choose from.');
	return others.reduce((largest, ring) => (areaOf(ring) > areaOf(largest) ? ring : largest), first);
};

/** The ring on the grid of whole units, without points that fall together. */
export const roundedRing = (ring: Ring): Ring => {
	const points = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
	return points.filter((point, index) => {
		const previous = points[(index + points.length - 1) % points.length];
		return (
			previous === undefined || points.length === 1 || point[0] !== previous[0] || point[1] !== previous[1]
		);
	});
};
