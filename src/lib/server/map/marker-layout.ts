import type { EntityId } from '#lib/facts/records.ts';
import { foreignLand } from '#lib/server/map/foreign-land.ts';
import { LEADER_FROM } from '#lib/server/map/marker-cost.ts';
import { isUnderButtons, onMap, onScreen, TARGET, type Format } from '#lib/server/map/marker-format.ts';
import { findPlaces } from '#lib/server/map/marker-search.ts';
import { coverCost } from '#lib/server/map/obstacles.ts';
import type { Point } from '#lib/server/map/projection.ts';
import { distance } from '#lib/server/map/segment.ts';
import type { Shape } from '#lib/server/map/draw-shapes.ts';

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

/** What it costs to stand beneath the buttons. */
const BUTTON_COST = 20_000;

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
	const isBarred = (x: number, y: number): boolean => isUnderButtons(x, y, format);
	const { drawn, places } = findPlaces(states, {
		anchorOf: ({ anchor }) => onScreen(anchor, format),
		apart: TARGET + allowance / 2,
		conditionsOf: (candidates, anchors, seed) => ({
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
		})
	});
	return {
		markers: drawn.map(({ entity, anchor }, index): Marker => {
			const at = onMap(places[index] ?? [0, 0], format);
			const way = distance(onScreen(at, format), onScreen(anchor, format));
			return { entity, anchor, at, leader: way > LEADER_FROM };
		}),
		hidden: states.filter((state) => !drawn.includes(state)).map(({ entity }) => entity)
	};
};
