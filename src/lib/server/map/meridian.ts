import { project, type Point } from '#lib/server/map/projection.ts';

/** Degrees of latitude that one cubic piece of a meridian spans at most; the error stays below a tenth of a px. */
const LONGEST_PIECE = 36;

/** Step in degrees at which the direction of a meridian is measured. */
const STEP = 1e-3;

const rounded = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

const directionAt = (longitude: number, latitude: number): Point => {
	const [ax, ay] = project(longitude, latitude - STEP);
	const [bx, by] = project(longitude, latitude + STEP);
	return [(bx - ax) / (2 * STEP), (by - ay) / (2 * STEP)];
};

/** Where a meridian meets a parallel, in whole units of the view box. */
export const crossing = (longitude: number, latitude: number): Point => rounded(project(longitude, latitude));

/**
 * Relative cubic commands that lead along a meridian from one parallel to another, from `crossing(longitude, from)` on.
 * Each piece is the Hermite curve through its two ends. Degrees; whole units of the view box.
 */
export const alongMeridian = (longitude: number, from: number, to: number): string => {
	const count = Math.ceil(Math.abs(to - from) / LONGEST_PIECE);
	const piece = (to - from) / count;
	return Array.from({ length: count }, (_unused, index) => {
		const [start, end] = [from + index * piece, from + (index + 1) * piece];
		const [first, last] = [project(longitude, start), project(longitude, end)];
		const [leaving, arriving] = [directionAt(longitude, start), directionAt(longitude, end)];
		const origin = rounded(first);
		const points: Point[] = [
			[first[0] + (leaving[0] * piece) / 3, first[1] + (leaving[1] * piece) / 3],
			[last[0] - (arriving[0] * piece) / 3, last[1] - (arriving[1] * piece) / 3],
			last
		];
		return (
			'c' +
			points
				.map(rounded)
				.map(([x, y]) => `${x - origin[0]} ${y - origin[1]}`)
				.join(' ')
				.replaceAll(' -', '-')
		);
	}).join('');
};
