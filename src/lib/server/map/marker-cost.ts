import { distance, distanceToSegment, segmentsCross } from '#lib/server/map/segment.ts';
import type { CoverCost } from '#lib/server/map/obstacles.ts';
import type { Point } from '#lib/server/map/projection.ts';

/** What a placement has to respect. All lengths in px of the layout. */
export interface Conditions {
	readonly width: number;
	readonly height: number;
	/** Least distance of two markers. */
	readonly spacing: number;
	/** Greatest distance of a marker from its state. */
	readonly reach: number;
	readonly coverCost: CoverCost;
	/** By marker: whether it would stand on another state's land. */
	readonly isForeign: (index: number, x: number, y: number) => boolean;
	/** Whether no marker may stand at a place. */
	readonly isBarred: (x: number, y: number) => boolean;
	/** How many steps the search for good places takes. */
	readonly steps: number;
	/** Which of many equally valid searches is made. */
	readonly seed: number;
	/** By marker: whether it has to stay on its state. */
	readonly pinned?: readonly boolean[];
}

/** A marker that stands further from its state has a leader line. In px. */
export const LEADER_FROM = 4;

/** Weight of what a marker covers against the squared length of its way in px. */
const COVER_WEIGHT = 1;

/** What it costs to stand so far from the state that a leader line is needed. */
const LEADER_COST = 80;

/** What it costs that two markers overlap, and more for each squared px by which they do. */
const OVERLAP_COST = 6000;
const OVERLAP_WEIGHT = 60;

const CROSSING_COST = 3000;

/** What it costs to stand on another state's land. */
const FOREIGN_COST = 1500;

/** Distance in px that a leader line keeps from other dots, and the cost of each px less. */
const CLEARANCE = 9;
const CLEARANCE_WEIGHT = 100;

/** Cost of one marker by itself: the way to its state, whose land it stands on and what it covers. */
export const costAlone = (
	index: number,
	anchor: Point,
	at: Point,
	{ coverCost, isForeign }: Conditions
): number => {
	const way = distance(anchor, at);
	return (
		way * way +
		(way > LEADER_FROM ? LEADER_COST : 0) +
		(isForeign(index, at[0], at[1]) ? FOREIGN_COST : 0) +
		COVER_WEIGHT * coverCost(at[0], at[1])
	);
};

/** Cost of two markers side by side: overlap, crossing leader lines, a leader line that runs under the other dot. */
export const costTogether = (
	anchor: Point,
	at: Point,
	otherAnchor: Point,
	otherAt: Point,
	{ spacing, reach }: Conditions
): number => {
	const apart = distance(at, otherAt);
	if (apart > 2 * reach + spacing) return 0;
	const overlap = Math.max(0, spacing - apart);
	const nearest = Math.min(
		distanceToSegment(otherAt, anchor, at),
		distanceToSegment(at, otherAnchor, otherAt)
	);
	return (
		(overlap > 0 ? OVERLAP_COST + OVERLAP_WEIGHT * overlap * overlap : 0) +
		(segmentsCross(anchor, at, otherAnchor, otherAt) ? CROSSING_COST : 0) +
		CLEARANCE_WEIGHT * Math.max(0, CLEARANCE - nearest)
	);
};

/** Cost of a marker at a place, with all others where they are. */
export const costOf = (
	index: number,
	at: Point,
	anchors: readonly Point[],
	places: readonly Point[],
	conditions: Conditions,
	/** Those that can come near it. */
	neighbours: Iterable<number> = places.keys()
): number => {
	const anchor = anchors[index]!;
	let sum = costAlone(index, anchor, at, conditions);
	for (const other of neighbours)
		if (other !== index) sum += costTogether(anchor, at, anchors[other]!, places[other]!, conditions);
	return sum;
};
