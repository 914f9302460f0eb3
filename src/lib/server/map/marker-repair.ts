import { costOf, type Conditions } from '#lib/server/map/marker-cost.ts';
import type { Point } from '#lib/server/map/projection.ts';
import { distance, segmentsCross } from '#lib/server/map/segment.ts';

/** Rounds after which a layout is left as it is. */
const ROUNDS = 8;

/** The markers whose leader lines cross that of one. */
const crossed = (index: number, at: Point, anchors: readonly Point[], places: readonly Point[]): number[] =>
	places.flatMap((other, place) =>
		place !== index && segmentsCross(anchors[index]!, at, anchors[place]!, other) ? [place] : []
	);

/** The places within reach of a marker where its target is whole, touches no other, and its line crosses none. */
function* freePlaces(
	index: number,
	anchors: readonly Point[],
	places: readonly Point[],
	{ width, height, spacing, reach, isBarred }: Conditions
): Generator<Point> {
	const [anchorX, anchorY] = anchors[index]!;
	const others = places.filter((_, place) => place !== index);
	const margin = spacing / 2;
	for (let y = Math.max(margin, anchorY - reach); y <= Math.min(height - margin, anchorY + reach); y += 1) {
		for (let x = Math.max(margin, anchorX - reach); x <= Math.min(width - margin, anchorX + reach); x += 1) {
			const at: Point = [x, y];
			if (distance(at, anchors[index]!) > reach || isBarred(x, y)) continue;
			if (others.some((other) => distance(other, at) < spacing)) continue;
			if (!crossed(index, at, anchors, places).length) yield at;
		}
	}
}

/**
 * Moves each marker that stands on another state's land, or whose line crosses another, to the best free place, as long as there is one: so that afterwards a
 * marker stands on foreign land only where neither sea nor its own land is free within reach.
 */
export const repair = (
	anchors: readonly Point[],
	start: readonly Point[],
	conditions: Conditions
): Point[] => {
	const places = [...start];
	const isForeign = (index: number, [x, y]: Point): boolean => conditions.isForeign(index, x, y);
	for (let round = 0; round < ROUNDS; round += 1) {
		let moved = false;
		for (const [index, at] of places.entries()) {
			if (conditions.pinned?.[index]) continue;
			const foreign = isForeign(index, at);
			const crossing = crossed(index, at, anchors, places).length > 0;
			if (!foreign && !crossing) continue;
			let best: Point | undefined;
			let least = Infinity;
			for (const candidate of freePlaces(index, anchors, places, conditions)) {
				if (!crossing && isForeign(index, candidate)) continue;
				const cost = costOf(index, candidate, anchors, places, conditions);
				if (cost >= least) continue;
				least = cost;
				best = candidate;
			}
			if (!best) continue;
			places[index] = best;
			moved = true;
		}
		if (!moved) break;
	}
	return places;
};

/** What is still wrong with a layout: the number of crossing lines, and of markers on foreign land. */
export const faultsOf = (
	anchors: readonly Point[],
	places: readonly Point[],
	{ isForeign }: Conditions
): { crossings: number; foreign: number } => ({
	crossings: places.reduce((sum, at, index) => sum + crossed(index, at, anchors, places).length, 0) / 2,
	foreign: places.filter(([x, y], index) => isForeign(index, x, y)).length
});
