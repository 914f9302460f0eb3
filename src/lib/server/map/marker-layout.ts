import { LEADER_FROM } from '#lib/server/map/marker-cost.ts';
import { placeMarkers } from '#lib/server/map/marker-placement.ts';
import { coverCost } from '#lib/server/map/obstacles.ts';
import type { Point } from '#lib/server/map/projection.ts';
import { distance } from '#lib/server/map/segment.ts';
import type { Shape } from '#lib/server/map/shapes.ts';
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
const BUTTON_HEIGHT = 26;
const BUTTON_COST = 20_000;

/** The searches, from the one whose places look best; another is made where one leaves no room for a state. */
const SEEDS = [3, 1, 2, 4, 5, 6] as const;

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
	const { origin, scale, width, height, reach, allowance, coverWeight, steps } = format;
	const cost = coverCost(all, { origin, scale, width, height: Math.ceil(height) }, TARGET, needsMarker);
	const search = (seed: number) =>
		placeOrHide(states, TARGET + allowance / 2, (candidates) =>
			placeMarkers(
				candidates.map(({ anchor: [x, y] }): Point => [(x - origin[0]) * scale, (y - origin[1]) * scale]),
				{
					width,
					height,
					spacing: TARGET + allowance,
					reach,
					steps,
					seed,
					coverCost: (x, y) => coverWeight * cost(x, y) + (isUnderButtons(x, y, format) ? BUTTON_COST : 0),
					pinned: candidates.map(({ pinned = false }) => pinned)
				}
			)
		);
	let { drawn, places } = search(SEEDS[0]);
	for (const seed of SEEDS.slice(1)) if (drawn.length < states.length) ({ drawn, places } = search(seed));
	return {
		markers: drawn.map(({ entity, anchor }, index): Marker => {
			const [x, y] = places[index] ?? [0, 0];
			const at: Point = [Math.round(x / scale + origin[0]), Math.round(y / scale + origin[1])];
			return { entity, anchor, at, leader: distance(at, anchor) * scale > LEADER_FROM };
		}),
		hidden: states.filter((state) => !drawn.includes(state)).map(({ entity }) => entity)
	};
};
