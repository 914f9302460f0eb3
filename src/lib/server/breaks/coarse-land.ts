import { pathOf, ringsOf, type Ring } from '#lib/server/map/path.ts';
import type { Point } from '#lib/server/map/projection.ts';

/** A part of the map, in units of its view box. */
export interface MapFrame {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

const areaOf = (ring: Ring): number =>
	Math.abs(
		ring.reduce((sum, [x, y], i) => {
			const [nextX, nextY] = ring[(i + 1) % ring.length]!;
			return sum + x * nextY - nextX * y;
		}, 0) / 2
	);

/** Whether a point lies on the straight line between its neighbours. */
const isBetween = ([ax, ay]: Point, [x, y]: Point, [bx, by]: Point): boolean =>
	(x - ax) * (by - ay) === (bx - ax) * (y - ay);

const touches = (ring: Ring, { x, y, width, height }: MapFrame): boolean => {
	const [xs, ys] = [ring.map(([at]) => at), ring.map(([, at]) => at)];
	return (
		Math.max(...xs) >= x &&
		Math.min(...xs) <= x + width &&
		Math.max(...ys) >= y &&
		Math.min(...ys) <= y + height
	);
};

/**
 * A path of the map on a coarser grid, `unit` units of the view box to a step, relative to the corner of the frame: islands too small to be seen and
 * what lies outside the frame are left out. Neighbours keep a common border, as both have the same points of it.
 */
export function coarsePath(d: string, frame: MapFrame, unit: number, smallest: number): string {
	const onGrid = ([x, y]: Point): Point => [
		Math.round((x - frame.x) / unit),
		Math.round((y - frame.y) / unit)
	];
	const rings = ringsOf(d)
		.filter((ring) => touches(ring, frame))
		.map((ring) => {
			const points = ring.map(onGrid);
			const apart = points.filter(([x, y], i) => {
				const [beforeX, beforeY] = points.at(i - 1)!;
				return x !== beforeX || y !== beforeY;
			});
			return apart.filter((point, i) => !isBetween(apart.at(i - 1)!, point, apart[(i + 1) % apart.length]!));
		})
		.filter((ring) => ring.length > 2 && areaOf(ring) >= smallest);
	return pathOf(rings);
}
