import { layOutStates, type Marker } from '#lib/server/map/marker-layout.ts';
import { FRAME } from '#lib/server/map/projection.ts';
import { shapes, type Shape } from '#lib/server/map/shapes.ts';
import { isSmall, smallStates } from '#lib/server/map/small-states.ts';
import type { EntityId } from '#lib/facts/records.ts';

export { TARGET } from '#lib/server/map/marker-layout.ts';

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

/** Width of the map, greatest length of a leader line, room beyond a target and width of the buttons in the lower corners, in CSS px. */
const FORMATS = [
	{ name: 'narrow', width: 360, reach: 34, allowance: 1.2, buttons: [92, 36] },
	{ name: 'wide', width: 720, reach: 40, allowance: 0.4, buttons: [0, 0] }
] as const;

/** The markers of the small states among the shapes, for each format of the map. */
export const layOutMarkers = (all: readonly Shape[]): MarkerLayout[] =>
	FORMATS.map(({ name, width, reach, allowance, buttons }) => {
		const scale = width / FRAME.width;
		const format = {
			origin: [0, 0],
			scale,
			width,
			height: FRAME.height * scale,
			reach,
			allowance,
			coverWeight: 1,
			buttons,
			steps: STEPS
		} as const;
		return { name, width, ...layOutStates(all, smallStates(all), format, isSmall) };
	});

let laidOut: readonly MarkerLayout[] | undefined;

/** The marker layouts of the map, narrow and wide, made once. Errors as in `shapes`. */
export const markerLayouts = (): readonly MarkerLayout[] =>
	(laidOut ??= Object.freeze(layOutMarkers(shapes())));
