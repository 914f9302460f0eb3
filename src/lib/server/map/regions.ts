import type { EntityId, Region } from '#lib/facts/records.ts';
import { clampFrame, type Frame } from '#lib/map/frame.ts';
import { TARGET, type Format } from '#lib/server/map/marker-format.ts';
import { layOutStates, type Located, type Marker } from '#lib/server/map/marker-layout.ts';
import type { LayoutName } from '#lib/server/map/markers.ts';
import { CUT, FRAME, project, type Point } from '#lib/server/map/projection.ts';
import type { Shape } from '#lib/server/map/draw-shapes.ts';

/** What fills the map in a region's view, in degrees east and north: its western, southern, eastern and northern ends. */
const EXTENTS: Record<Region, readonly [west: number, south: number, east: number, north: number]> = {
	africa: [-25, -36, 58, 38],
	americas: [-125, -56, -34, 67],
	asia: [26, -11, 146, 56],
	// Without the far north and Siberia, so that the small states have room.
	europe: [-21, 34, 42, 71],
	oceania: [112, -48, 200, 16]
};

/** Where a state stands in the view of its region, when that is not the middle of its largest part. Degrees east and north. */
const PLACES: Readonly<Record<EntityId, readonly [longitude: number, latitude: number]>> = {
	// Its capital, and the Cook Islands, lie on the other side of the cut of the map from its largest island.
	ki: [173, 1.4],
	ck: [200.2, -21.2],
	// Most of it lies outside the view of Europe.
	ru: [40, 58]
};

/** Width and proportion of a region's view, greatest length of a leader line and room beyond a target, in CSS px. */
const FORMATS: Record<LayoutName, { width: number; height: number; reach: number; allowance: number }> = {
	narrow: { width: 360, height: 360, reach: 90, allowance: 1.2 },
	wide: { width: 720, height: (720 * FRAME.height) / FRAME.width, reach: 70, allowance: 0.4 }
};

/** Width of the buttons in the lower corners, in CSS px. */
const BUTTONS: Record<LayoutName, readonly [number, number]> = { narrow: [92, 108], wide: [0, 0] };

/** Steps of the search for places: there are ten views, and most targets stay where they are. */
const STEPS = 80_000;

/** The targets stay on their states wherever they can: what they cover counts little. */
const COVER_WEIGHT = 0.03;

/** Units of the view box to a degree of longitude just beyond the eastern end of the map. */
const BEYOND = 20;

/** Where a place stands; beyond the cut the map goes on in equal steps, so that islands just behind it have a place. Degrees east go up to 360. */
const placeOf = (longitude: number, latitude: number): Point => {
	const end = 360 + CUT;
	const [x, y] = project(Math.min(longitude, end - 0.01), latitude);
	return [Math.round(x + Math.max(0, longitude - end) * BEYOND), Math.round(y)];
};

/** What a view of a region may show: the map, and the islands beyond its cut. */
const BOUNDS: Frame = { x: 0, y: 0, width: FRAME.width + 300, height: FRAME.height };

/** The part of the map that shows an extent whole, in a proportion (width to height). */
const frameOf = ([west, south, east, north]: (typeof EXTENTS)[Region], proportion: number): Frame => {
	const corners = [west, (west + east) / 2, east].flatMap((longitude) =>
		[south, (south + north) / 2, north].map((latitude) => placeOf(longitude, latitude))
	);
	const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	const width = Math.round(Math.max(right - left, (bottom - top) * proportion));
	const height = Math.round(width / proportion);
	const middle = { x: Math.round((left + right - width) / 2), y: Math.round((top + bottom - height) / 2) };
	return clampFrame({ ...middle, width, height }, BOUNDS);
};

/** How a region is shown in a format of the map. */
export interface RegionLayout {
	readonly frame: Frame;
	readonly markers: readonly Marker[];
	readonly hidden: readonly EntityId[];
}

/** Frame and targets of a region in a format: a free circle of TARGET px for each of its `members`. */
export const layOutRegion = (
	all: readonly Shape[],
	region: Region,
	members: ReadonlySet<EntityId>,
	name: LayoutName
): RegionLayout => {
	const { width, height, reach, allowance } = FORMATS[name];
	const frame = frameOf(EXTENTS[region], width / height);
	const scale = width / frame.width;
	const hasRoom = ({ room }: Shape): boolean => room * scale >= TARGET / 2;
	const states = all
		.filter(({ territory, entity }) => !territory && members.has(entity))
		.map((shape): Located => {
			const place = PLACES[shape.entity];
			return place
				? { entity: shape.entity, anchor: placeOf(...place) }
				: { entity: shape.entity, anchor: shape.pole, pinned: hasRoom(shape) };
		});
	const format: Format = {
		origin: [frame.x, frame.y],
		scale,
		width,
		height,
		reach,
		allowance,
		coverWeight: COVER_WEIGHT,
		steps: STEPS,
		buttons: BUTTONS[name]
	};
	return { frame, ...layOutStates(all, states, format, (shape) => !hasRoom(shape)) };
};
