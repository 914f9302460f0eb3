import { LEADER_FROM, type Conditions } from '#lib/server/map/marker-cost.ts';
import { foreignLand } from '#lib/server/map/foreign-land.ts';
import { placeMarkers } from '#lib/server/map/marker-placement.ts';
import { faultsOf, repair } from '#lib/server/map/marker-repair.ts';
import { coverCost } from '#lib/server/map/obstacles.ts';
import type { Point } from '#lib/server/map/projection.ts';
import { distance } from '#lib/server/map/segment.ts';
import type { Shape } from '#lib/server/map/draw-shapes.ts';
import type { EntityId } from '#lib/facts/records.ts';

/** Diameter of the area around a marker that answers to finger and pointer, in CSS px. */
export const TARGET = 24;

/** A state that needs a target, and where it lies, in units of the view box. */
export interface Located {
	readonly entity: EntityId;
	readonly anchor: Point;
	/** Its target stays on the anchor: there is room enough. */
	readonly pinned?: boolean;
}

/** A dot that stands for a state, or an unseen target on it. Points in whole units of the view box. */
export interface Marker {
	readonly entity: EntityId;
	readonly anchor: Point;
	readonly at: Point;
	/** Whether a line leads from the state to the marker. */
	readonly leader: boolean;
}

/** A part of the map as it is shown: `origin` and `scale` (CSS px per unit of the view box) say where, `width` and `height` how large in CSS px. */
export interface Format {
	readonly origin: Point;
	readonly scale: number;
	/** How much taller than wide a unit is shown. */
	readonly stretch?: number;
	readonly width: number;
	readonly height: number;
	/** Greatest length of a leader line, in CSS px. */
	readonly reach: number;
	/** Room beyond the target, in CSS px, so that rounding and a map a little narrower leave the targets apart. */
	readonly allowance: number;
	/** Weight of what a target covers. */
	readonly coverWeight: number;
	/** How many steps the search for good places takes. */
	readonly steps: number;
	/** Width in CSS px of the buttons in the lower corners of the map, left and right. */
	readonly buttons?: readonly [left: number, right: number];
}

/** Height in CSS px by which the buttons stand over the lower edge of the map, and the cost of a target beneath them. */
const BUTTON_HEIGHT = 12;
const BUTTON_COST = 20_000;

/** The searches, from the one whose places look best; another is made where one leaves no room for a state. */
const SEEDS = [3, 1, 2, 4, 5, 6] as const;

/** How much a hidden state and a crossing line weigh against a marker on foreign land, and after how many turns that is believed to have no place. */
const HIDDEN = 1_000_000;
const CROSSING = 1000;
const BELIEVED = 3;

/** Where the markers of a search stand, and how much is wrong with that. */
interface Layout {
	readonly drawn: readonly Located[];
	readonly places: readonly Point[];
	readonly faults: number;
}

const isUnderButtons = (x: number, y: number, { width, height, buttons }: Format): boolean => {
	if (!buttons) return false;
	const half = TARGET / 2;
	return y > height - BUTTON_HEIGHT - half && (x < buttons[0] + half || x > width - buttons[1] - half);
};

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
const placeOrHide = (
	states: readonly Located[],
	spacing: number,
	place: (states: readonly Located[]) => Point[]
): { drawn: readonly Located[]; places: readonly Point[] } => {
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

/**
 * Where the targets of states stand in a format so that none overlaps another, and which states found no room. `needsMarker` says which shapes
 * are hit by their markers, so that covering them costs little.
 */
export const layOutStates = (
	all: readonly Shape[],
	states: readonly Located[],
	format: Format,
	needsMarker: (shape: Shape) => boolean
): { markers: Marker[]; hidden: EntityId[] } => {
	const { origin, scale, stretch = 1, width, height, reach, allowance, coverWeight, steps } = format;
	const extract = { origin, scale, stretch, width, height: Math.ceil(height) };
	const cost = coverCost(all, extract, TARGET, needsMarker);
	const onForeignLand = foreignLand(all, extract);
	const onScreen = ([x, y]: Point): Point => [(x - origin[0]) * scale, (y - origin[1]) * scale * stretch];
	const isBarred = (x: number, y: number): boolean => isUnderButtons(x, y, format);
	const search = (seed: number): Layout => {
		let faults = { crossings: 0, foreign: 0 };
		const found = placeOrHide(states, TARGET + allowance / 2, (candidates) => {
			const anchors = candidates.map(({ anchor }) => onScreen(anchor));
			const conditions: Conditions = {
				width,
				height,
				spacing: TARGET + allowance,
				reach,
				steps,
				seed,
				coverCost: (x, y) => coverWeight * cost(x, y) + (isBarred(x, y) ? BUTTON_COST : 0),
				// A dot that stands on its state marks the state, however small that is.
				isForeign: (index, x, y) =>
					distance(anchors[index]!, [x, y]) > LEADER_FROM && onForeignLand(candidates[index]!.entity, x, y),
				isBarred,
				pinned: candidates.map(({ pinned = false }) => pinned)
			};
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
	const { drawn, places } = best;
	return {
		markers: drawn.map(({ entity, anchor }, index): Marker => {
			const [x, y] = places[index] ?? [0, 0];
			const at: Point = [Math.round(x / scale + origin[0]), Math.round(y / scale / stretch + origin[1])];
			return { entity, anchor, at, leader: distance(onScreen(at), onScreen(anchor)) > LEADER_FROM };
		}),
		hidden: states.filter((state) => !drawn.includes(state)).map(({ entity }) => entity)
	};
};
