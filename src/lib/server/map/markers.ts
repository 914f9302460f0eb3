import { coverCost } from '#lib/server/map/obstacles.ts';
import { LEADER_FROM } from '#lib/server/map/marker-cost.ts';
import { placeMarkers } from '#lib/server/map/marker-placement.ts';
import { FRAME, type Point } from '#lib/server/map/projection.ts';
import { distance } from '#lib/server/map/segment.ts';
import { shapes, type Shape } from '#lib/server/map/shapes.ts';
import { smallStates, type SmallState } from '#lib/server/map/small-states.ts';
import type { EntityId } from '#lib/facts/records.ts';

/** Diameter of the area around a marker that answers to finger and pointer, in CSS px. */
export const TARGET = 24;

/** A dot that stands for a small state. Points in whole units of the view box. */
export interface Marker extends SmallState {
	readonly at: Point;
	/** Whether a line leads from the state to the marker. */
	readonly leader: boolean;
}

/** The markers of a map from a width on. */
export interface MarkerLayout {
	readonly name: LayoutName;
	/** Width of the map in CSS px for which the targets are free of each other. */
	readonly width: number;
	readonly markers: readonly Marker[];
	/** Small states for whose marker this map has no room. */
	readonly hidden: readonly EntityId[];
}

export type LayoutName = 'narrow' | 'wide';

interface Format {
	readonly name: LayoutName;
	readonly width: number;
	readonly reach: number;
}

/** Width of the map and greatest length of a leader line, in CSS px. */
const FORMATS: readonly Format[] = [
	{ name: 'narrow', width: 360, reach: 34 },
	{ name: 'wide', width: 720, reach: 40 }
];

/** Room beyond the target, in CSS px, so that rounding and a map a little narrower leave the targets apart. */
const ALLOWANCE: Record<LayoutName, number> = { narrow: 1.2, wide: 0.4 };

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
	states: readonly SmallState[],
	spacing: number,
	place: (states: readonly SmallState[]) => Point[]
): { drawn: readonly SmallState[]; places: readonly Point[] } => {
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

/** Where the markers of the small states among the shapes stand on a map of a format. */
const layOut = (all: readonly Shape[], { name, width, reach }: Format): MarkerLayout => {
	const scale = width / FRAME.width;
	const height = FRAME.height * scale;
	const states = smallStates(all);
	const cost = coverCost(all, scale, width, Math.ceil(height), TARGET);
	const spacing = TARGET + ALLOWANCE[name];
	const { drawn, places } = placeOrHide(states, TARGET + ALLOWANCE[name] / 2, (candidates) =>
		placeMarkers(
			candidates.map(({ anchor: [x, y] }): Point => [x * scale, y * scale]),
			{ width, height, spacing, reach, coverCost: cost }
		)
	);
	const markers = drawn.map((state, index): Marker => {
		const [x, y] = places[index] ?? [0, 0];
		const at: Point = [Math.round(x / scale), Math.round(y / scale)];
		return { ...state, at, leader: distance(at, state.anchor) * scale > LEADER_FROM };
	});
	return {
		name,
		width,
		markers,
		hidden: states.filter((state) => !drawn.includes(state)).map(({ entity }) => entity)
	};
};

/** The markers of the small states among the shapes, for each format of the map. */
export const layOutMarkers = (all: readonly Shape[]): MarkerLayout[] =>
	FORMATS.map((format) => layOut(all, format));

let laidOut: readonly MarkerLayout[] | undefined;

/** The marker layouts of the map, narrow and wide, made once. Errors as in `shapes`. */
export const markerLayouts = (): readonly MarkerLayout[] =>
	(laidOut ??= Object.freeze(layOutMarkers(shapes())));
