import { OPEN_SEA, rasterOf, type Extract } from '#lib/server/map/raster.ts';
import type { Shape } from '#lib/server/map/draw-shapes.ts';

/** What a marker covers at a place, as a cost: 0 on the open sea. Coordinates in px of the layout. */
export type CoverCost = (x: number, y: number) => number;

/** Cost of a px of the DPRK, the subject of the map, and of a px of other land. */
const DPRK_COST = 60;
const LAND_COST = 1.5;

/** Cost of all px of a state together, so that small states, whose px are few, are covered least. */
const STATE_COST = 200;

/** Factor for px under the dot. */
const DOT_FACTOR = 4;

/** Radius of the dot in px. */
const DOT_RADIUS = 5;

/** Cost of a px of each shape. */
const costsOf = (
	shapes: readonly Shape[],
	cells: Int16Array,
	needsMarker: (shape: Shape) => boolean
): number[] => {
	const sizes = new Map<number, number>();
	cells.forEach((index) => sizes.set(index, (sizes.get(index) ?? 0) + 1));
	return shapes.map((shape, index) => {
		if (shape.entity === 'kp') return DPRK_COST;
		return shape.territory || needsMarker(shape)
			? LAND_COST
			: LAND_COST + STATE_COST / (sizes.get(index) ?? 1);
	});
};

/**
 * The cost of what a target of a diameter (px) covers, for any place in an extract of the map. Land costs more than sea, land of states that are
 * hard to hit more than other land unless they are hit by markers of their own, and the DPRK most.
 */
export const coverCost = (
	shapes: readonly Shape[],
	extract: Extract,
	target: number,
	needsMarker: (shape: Shape) => boolean
): CoverCost => {
	const { cells, width, height } = rasterOf(shapes, extract);
	const costs = costsOf(shapes, cells, needsMarker);
	const reach = Math.floor(target / 2);
	const sums = new Float64Array(width * height);
	cells.forEach((index, cell) => {
		if (index === OPEN_SEA) return;
		const cost = costs[index] ?? 0;
		const [column, row] = [cell % width, Math.floor(cell / width)];
		for (let y = Math.max(0, row - reach); y <= Math.min(height - 1, row + reach); y += 1) {
			for (let x = Math.max(0, column - reach); x <= Math.min(width - 1, column + reach); x += 1) {
				const squared = (x - column) ** 2 + (y - row) ** 2;
				if (squared > reach * reach) continue;
				const place = y * width + x;
				sums[place] = (sums[place] ?? 0) + (squared <= DOT_RADIUS * DOT_RADIUS ? cost * DOT_FACTOR : cost);
			}
		}
	});
	return (x, y) =>
		sums[
			Math.min(height - 1, Math.max(0, Math.floor(y))) * width +
				Math.min(width - 1, Math.max(0, Math.floor(x)))
		] ?? 0;
};
