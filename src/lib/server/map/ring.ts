import type { Point } from '#lib/server/map/projection.ts';
import type { Ring } from '#lib/server/map/path.ts';

/** Twice the signed area of the triangle of the origin of the ring and an edge of it. */
const doubledAreas = (ring: Ring): { area: number; x: number; y: number }[] => {
	const origin = ring[0] ?? [0, 0];
	return ring.map((from, index) => {
		const to = ring[(index + 1) % ring.length] ?? from;
		const [ax, ay] = [from[0] - origin[0], from[1] - origin[1]];
		const [bx, by] = [to[0] - origin[0], to[1] - origin[1]];
		return { area: ax * by - bx * ay, x: ax + bx, y: ay + by };
	});
};

/** Area of a ring by the shoelace formula, never negative, in the square of its units. */
export const areaOf = (ring: Ring): number =>
	Math.abs(doubledAreas(ring).reduce((sum, { area }) => sum + area, 0)) / 2;

/** Centroid of the area of a ring; the mean of its points where it has no area. Throws for a ring without points. */
export const centroidOf = (ring: Ring): Point => {
	const origin = ring[0];
	if (origin === undefined) throw new RangeError('A ring without points has no centroid.');
	const triangles = doubledAreas(ring);
	const doubled = triangles.reduce((sum, { area }) => sum + area, 0);
	if (doubled === 0) return [meanOf(ring, 0), meanOf(ring, 1)];
	return [
		origin[0] + triangles.reduce((sum, { area, x }) => sum + area * x, 0) / (3 * doubled),
		origin[1] + triangles.reduce((sum, { area, y }) => sum + area * y, 0) / (3 * doubled)
	];
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
