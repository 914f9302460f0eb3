import { randomSequence } from '#lib/server/map/random.ts';
import { costOf, type Conditions } from '#lib/server/map/marker-cost.ts';
import { distance } from '#lib/server/map/segment.ts';
import type { Point } from '#lib/server/map/projection.ts';

/** Increase of the cost that may be accepted at the beginning; it falls to nothing. */
const FIRST_THRESHOLD = 1500;

/** Share of steps that let two neighbours change places. */
const SWAPS = 0.2;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/**
 * Places for markers near their anchors (px of the layout), in the order of the anchors.
 * Overlaps that remain mean that there was no room; the caller decides what to do about them.
 * Method: threshold accepting (Dueck and Scheuer 1990) from the anchors on, with a fixed sequence of random numbers,
 * so that the same input always has the same answer.
 */
export const placeMarkers = (anchors: readonly Point[], conditions: Conditions): Point[] => {
	const { width, height, spacing, reach, steps, seed, pinned = [] } = conditions;
	const random = randomSequence(seed);
	const margin = spacing / 2;
	const inFrame = ([x, y]: Point): Point => [
		clamp(x, margin, width - margin),
		clamp(y, margin, height - margin)
	];
	const places = anchors.map(inFrame);
	const neighbours = anchors.map((anchor, index) =>
		anchors.flatMap((other, place) =>
			place !== index && distance(anchor, other) < 2 * reach + spacing ? [place] : []
		)
	);
	const costAt = (index: number, at: Point): number =>
		costOf(index, at, anchors, places, conditions, neighbours[index]);
	const accept = (gain: number, left: number): boolean => gain < FIRST_THRESHOLD * left * left * random();
	const move = (index: number, left: number): void => {
		const [anchor, from] = [anchors[index], places[index]];
		if (anchor === undefined || from === undefined || pinned[index]) return;
		const origin = random() < 0.1 ? anchor : from;
		const stride = 1 + reach * left * random();
		const to = inFrame([origin[0] + stride * (2 * random() - 1), origin[1] + stride * (2 * random() - 1)]);
		if (distance(anchor, to) <= reach && accept(costAt(index, to) - costAt(index, from), left))
			places[index] = to;
	};
	const swap = (index: number, left: number): void => {
		const near = neighbours[index] ?? [];
		const other = near[Math.floor(random() * near.length)] ?? index;
		const [anchor, otherAnchor, from, otherFrom] = [
			anchors[index],
			anchors[other],
			places[index],
			places[other]
		];
		if (pinned[index] || pinned[other]) return;
		if (anchor === undefined || otherAnchor === undefined || from === undefined || otherFrom === undefined)
			return;
		if (distance(anchor, otherFrom) > reach || distance(otherAnchor, from) > reach) return;
		const before = costAt(index, from) + costAt(other, otherFrom);
		[places[index], places[other]] = [otherFrom, from];
		if (!accept(costAt(index, otherFrom) + costAt(other, from) - before, left))
			[places[index], places[other]] = [from, otherFrom];
	};
	for (let step = 0; step < steps; step += 1) {
		const index = Math.floor(random() * anchors.length);
		(random() < SWAPS ? swap : move)(index, 1 - step / steps);
	}
	return places;
};
