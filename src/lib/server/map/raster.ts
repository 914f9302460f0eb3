import { ringsOf } from '#lib/server/map/path.ts';
import type { Point } from '#lib/server/map/projection.ts';
import type { Shape } from '#lib/server/map/draw-shapes.ts';

/** A part of the map on a grid: its upper left corner in units of the view box, cells per unit (in height perhaps more by a factor), and the size of the grid. */
export interface Extract {
	readonly origin: Point;
	readonly scale: number;
	readonly stretch?: number;
	readonly width: number;
	readonly height: number;
}

/** The map as a grid of cells, each with the place of its shape in a list, or OPEN_SEA. */
export interface Raster {
	readonly width: number;
	readonly height: number;
	readonly cells: Int16Array;
}

export const OPEN_SEA = -1;

type Edge = readonly [ax: number, ay: number, bx: number, by: number];

const edgesOf = (shape: Shape, { origin: [left, top], scale, stretch = 1 }: Extract): Edge[] =>
	ringsOf(shape.d).flatMap((ring) =>
		ring.map(([x, y], index): Edge => {
			const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
			const rows = scale * stretch;
			return [(x - left) * scale, (y - top) * rows, (nextX - left) * scale, (nextY - top) * rows];
		})
	);

/** Where the edges cross a horizontal line, from left to right. */
const crossingsAt = (edges: readonly Edge[], y: number): number[] =>
	edges
		.filter(([, ay, , by]) => ay > y !== by > y)
		.map(([ax, ay, bx, by]) => ax + ((y - ay) * (bx - ax)) / (by - ay))
		.sort((one, other) => one - other);

const fill = ({ width, height, cells }: Raster, edges: readonly Edge[], value: number): void => {
	const heights = edges.flatMap(([, ay, , by]) => [ay, by]);
	const first = Math.max(0, Math.floor(heights.reduce((least, y) => Math.min(least, y), Infinity)));
	const last = Math.min(height - 1, Math.ceil(heights.reduce((most, y) => Math.max(most, y), -Infinity)));
	for (let row = first; row <= last; row += 1) {
		const crossings = crossingsAt(edges, row + 0.5);
		for (let index = 0; index + 1 < crossings.length; index += 2) {
			const from = Math.max(0, Math.ceil((crossings[index] ?? 0) - 0.5));
			const to = Math.min(width, Math.ceil((crossings[index + 1] ?? 0) - 0.5));
			cells.fill(value, row * width + from, row * width + Math.max(from, to));
		}
	}
};

/**
 * Which shape covers the centre of each cell of an extract of the map.
 * Method: scan lines with the even-odd rule; of shapes that overlap the later one counts.
 */
export const rasterOf = (shapes: readonly Shape[], extract: Extract): Raster => {
	const { width, height } = extract;
	const raster: Raster = { width, height, cells: new Int16Array(width * height).fill(OPEN_SEA) };
	shapes.forEach((shape, index) => fill(raster, edgesOf(shape, extract), index));
	return raster;
};
