import type { Conditions } from '#lib/server/map/marker-cost.ts';
import { placeMarkers } from '#lib/server/map/marker-placement.ts';
import { faultsOf, repair } from '#lib/server/map/marker-repair.ts';
import type { Point } from '#lib/server/map/projection.ts';
import { distance } from '#lib/server/map/segment.ts';

/** The searches, from the one whose places look best; another is made where one leaves no room for a state. */
const SEEDS = [3, 1, 2, 4, 5, 6] as const;

/** How much a hidden state and a crossing line weigh against a marker on foreign land, and after how many turns that is believed to have no place. */
const HIDDEN = 1_000_000;
const CROSSING = 1000;
const BELIEVED = 3;

/** The states for which there is room, and the places of their markers, in the same order. In px of the layout. */
export interface Found<State> {
	readonly drawn: readonly State[];
	readonly places: readonly Point[];
}

/** What is asked of a search. All lengths in px of the layout. */
export interface Asked<State> {
	/** Where a state lies. */
	readonly anchorOf: (state: State) => Point;
	/** Least distance of two markers below which one of them is given up. */
	readonly apart: number;
	/** What the places of some of the states have to respect, in a search from a seed. */
	readonly conditionsOf: (states: readonly State[], anchors: readonly Point[], seed: number) => Conditions;
}

const overlapsOf = (places: readonly Point[], index: number, spacing: number): number => {
	const place = places[index];
	return place === undefined
		? 0
		: places.reduce(
				(sum, other, at) => sum + (at === index ? 0 : Math.max(0, spacing - distance(place, other))),
				0
			);
};

/** Places for as many states as possible; each turn gives up the one that is most in the way. */
const placeOrHide = <State>(
	states: readonly State[],
	spacing: number,
	place: (states: readonly State[]) => Point[]
): Found<State> => {
	const places = place(states);
	const overlaps = places.map((_place, index) => overlapsOf(places, index, spacing));
	const worst = overlaps.indexOf(Math.max(...overlaps));
	if (states.length === 0 || (overlaps[worst] ?? 0) === 0) return { drawn: states, places };
	return placeOrHide(
		states.filter((_state, index) => index !== worst),
		spacing,
		place
	);
};

/** The best places that a few searches find for the markers of states. The same states always have the same answer. */
export function findPlaces<State>(
	states: readonly State[],
	{ anchorOf, apart, conditionsOf }: Asked<State>
): Found<State> {
	const search = (seed: number): Found<State> & { readonly faults: number } => {
		let faults = { crossings: 0, foreign: 0 };
		const found = placeOrHide(states, apart, (candidates) => {
			const anchors = candidates.map(anchorOf);
			const conditions = conditionsOf(candidates, anchors, seed);
			const places = repair(anchors, placeMarkers(anchors, conditions), conditions);
			faults = faultsOf(anchors, places, conditions);
			return places;
		});
		const hidden = states.length - found.drawn.length;
		return { ...found, faults: HIDDEN * hidden + CROSSING * faults.crossings + faults.foreign };
	};
	let best = search(SEEDS[0]);
	for (const [turn, seed] of SEEDS.entries()) {
		// A marker on foreign land may have no other place: after a few turns that is believed.
		if (turn === 0 || best.faults < (turn < BELIEVED ? 1 : CROSSING)) continue;
		const other = search(seed);
		if (other.faults < best.faults) best = other;
	}
	return best;
}
