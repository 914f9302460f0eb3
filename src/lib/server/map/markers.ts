import type { Format } from '#lib/server/map/marker-format.ts';
import { layOutStates, type Marker } from '#lib/server/map/marker-layout.ts';
import { FORMATS } from '#lib/server/map/formats.ts';
import type { Shape } from '#lib/server/map/draw-shapes.ts';
import { shapes } from '#lib/server/map/shapes.ts';
import { isSmall, smallStates } from '#lib/server/map/small-states.ts';
import type { EntityId } from '#lib/facts/records.ts';

/** The markers of the whole map from a width on. */
export interface MarkerLayout {
	readonly name: LayoutName;
	/** Width of the map in CSS px for which the targets are free of each other. */
	readonly width: number;
	readonly markers: readonly Marker[];
	/** Small states for whose marker this map has no room. */
	readonly hidden: readonly EntityId[];
}

export type LayoutName = 'narrow' | 'wide';

const STEPS = 240_000;

/** Greatest length of a leader line, room beyond a target and width of the buttons in the lower corners, in CSS px. */
const RULES = {
	narrow: { reach: 46, allowance: 1.2, buttons: [92, 36] },
	wide: { reach: 40, allowance: 0.4, buttons: [0, 0] }
} as const;

/** The markers of the small states among the shapes, for each format of the map. */
export const layOutMarkers = (all: readonly Shape[]): MarkerLayout[] =>
	(['narrow', 'wide'] as const).map((name) => {
		const { world, width, height } = FORMATS[name];
		const scale = width / world.width;
		const format: Format = {
			...RULES[name],
			origin: [world.x, world.y],
			scale,
			stretch: height / world.height / scale,
			width,
			height,
			coverWeight: 1,
			steps: STEPS
		};
		return { name, width, ...layOutStates(all, smallStates(all), format, isSmall) };
	});

let laidOut: readonly MarkerLayout[] | undefined;

/** The marker layouts of the map, narrow and wide, made once. Errors as in `shapes`. */
export const markerLayouts = (): readonly MarkerLayout[] =>
	(laidOut ??= Object.freeze(layOutMarkers(shapes())));
