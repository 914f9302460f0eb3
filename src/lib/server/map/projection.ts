import { geoEqualEarth, type GeoProjection } from 'd3-geo';

/** Width of the map on which areas and distances in px are measured. */
export const MAP_WIDTH = 960;

/** Units of the view box per px of a map MAP_WIDTH wide. */
export const UNITS_PER_PIXEL = 10;

/** Parallels between which the map is drawn: all land but Antarctica lies there. */
export const NORTH = 84;
export const SOUTH = -58;

/** Degrees by which the globe is turned, so that the cut (169° W) runs through the Bering Strait. */
export const ROTATION = -11;

/** Meridian at which the map is cut open, in degrees east. */
export const CUT = -180 - ROTATION;

/** A point on the map: x to the right, y downwards. */
export type Point = readonly [x: number, y: number];

const atOrigin = geoEqualEarth().rotate([ROTATION, 0]).fitWidth(MAP_WIDTH, { type: 'Sphere' });

const heightAt = (latitude: number): number => atOrigin([-ROTATION, latitude])?.[1] ?? 0;

const [left, top] = atOrigin.translate();

/** Equal Earth (Šavrič, Patterson, Jenny 2018), in px of a map MAP_WIDTH wide whose upper edge is the parallel NORTH. */
export const projection: GeoProjection = geoEqualEarth()
	.rotate([ROTATION, 0])
	.scale(atOrigin.scale())
	.translate([left, top - heightAt(NORTH)]);

/** Size of the view box in its own units. */
export const FRAME = {
	width: MAP_WIDTH * UNITS_PER_PIXEL,
	height: Math.ceil((heightAt(SOUTH) - heightAt(NORTH)) * UNITS_PER_PIXEL)
} as const;

/** Attribute `viewBox` of the map. */
export const VIEW_BOX = `0 0 ${FRAME.width} ${FRAME.height}`;

/** Where a place stands on the map, in units of the view box, not rounded. Degrees east and north. Throws for a place that has no image. */
export const project = (longitude: number, latitude: number): Point => {
	const point = projection([longitude, latitude]);
	if (point === null) throw new RangeError(`No image on the map for ${longitude}, ${latitude}.`);
	return [point[0] * UNITS_PER_PIXEL, point[1] * UNITS_PER_PIXEL];
};
