import type { EntityId, Region } from '#lib/facts/records.ts';
import type { Frame } from './frame.ts';

// What the browser needs to move about the map: the form of /map.json, made at build time. All in whole units of the view box.

/**
 * Where a state lies: the place of its shape with the most room, the radius of that room, and the width of a map in the proportion of the whole one that just
 * holds its largest part.
 */
export type StatePlace = readonly [x: number, y: number, room: number, span: number];

/** Where the target of a state stands and, when a line leads there, where that begins. */
export type Spot = readonly [entity: EntityId, x: number, y: number, fromX?: number, fromY?: number];

/** The two formats of the map: of a phone, and from 720 px on. */
export type FormatName = 'narrow' | 'wide';

export interface RegionView {
	readonly frame: Frame;
	readonly spots: readonly Spot[];
}

export interface MapGeometry {
	/** The whole map. */
	readonly world: Readonly<Record<FormatName, Frame>>;
	readonly states: Readonly<Record<EntityId, StatePlace>>;
	/** The markers of the whole map. */
	readonly rest: Readonly<Record<FormatName, readonly Spot[]>>;
	readonly regions: Readonly<Record<Region, Readonly<Record<FormatName, RegionView>>>>;
}
