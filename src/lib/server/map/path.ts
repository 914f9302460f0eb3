import type { Point } from '#lib/server/map/projection.ts';

/** A closed line without the repetition of its first point at the end. */
export type Ring = readonly Point[];

/** A pair of integers, parted from what stands before it only where a sign does not do so already. */
const pair = ([x, y]: Point, previous: string): string =>
	(/\d$/.test(previous) && x >= 0 ? ' ' : '') + x + (y < 0 ? '' : ' ') + y;

/**
 * SVG path of rings of integer points: one absolute move, then relative lines, as short as text can be.
 * Later rings start with a move relative to the start of the ring before, whose lines need no letter of their own.
 */
export const pathOf = (rings: readonly Ring[]): string => {
	let path = '';
	let start: Point = [0, 0];
	for (const ring of rings) {
		const [first, ...others] = ring;
		if (first === undefined) continue;
		const isFirst = path === '';
		path += isFirst ? `M${pair(first, '')}l` : `m${pair([first[0] - start[0], first[1] - start[1]], '')}`;
		let last = first;
		for (const point of others) {
			path += pair([point[0] - last[0], point[1] - last[1]], path);
			last = point;
		}
		path += 'z';
		start = first;
	}
	return path;
};

/** The rings of a path made by `pathOf`, in absolute points. */
export const ringsOf = (path: string): Ring[] => {
	let start: Point = [0, 0];
	return path
		.split('z')
		.filter((piece) => piece !== '')
		.map((piece) => {
			const numbers = (piece.match(/-?\d+/g) ?? []).map(Number);
			let [x, y] = start;
			const ring: Point[] = [];
			for (let index = 0; index < numbers.length; index += 2) {
				x += numbers[index] ?? 0;
				y += numbers[index + 1] ?? 0;
				ring.push([x, y]);
			}
			start = ring[0] ?? start;
			return ring;
		});
};
