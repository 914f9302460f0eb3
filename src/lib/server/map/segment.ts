import type { Point } from '#lib/server/map/projection.ts';

/** Distance of two points. */
export const distance = ([ax, ay]: Point, [bx, by]: Point): number =>
	Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2);

/** Distance of a point from the segment between two others. */
export const distanceToSegment = ([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number => {
	const [dx, dy] = [bx - ax, by - ay];
	const squared = dx * dx + dy * dy;
	const along = squared === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / squared));
	return distance([px, py], [ax + along * dx, ay + along * dy]);
};

const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
	(bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Whether the segments a–b and c–d cross; touching ends do not count. */
export const segmentsCross = (a: Point, b: Point, c: Point, d: Point): boolean =>
	turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
