import { geoProject } from 'd3-geo-projection';
import type { MultiPolygon, Polygon } from 'geojson';
import { assign, shapesToDraw, type AssignedShape } from '#lib/server/map/assignment.ts';
import type { Atlas } from '#lib/server/map/atlas.ts';
import { inALine } from '#lib/server/map/check.ts';
import { mismatches } from '#lib/server/map/mismatches.ts';
import { areaOfPolygons, centreOf, outlineOf } from '#lib/server/map/outline.ts';
import { pathOf } from '#lib/server/map/path.ts';
import { poleOf } from '#lib/server/map/pole.ts';
import { project, projection, UNITS_PER_PIXEL, type Point } from '#lib/server/map/projection.ts';
import { polygonsOf, simplified } from '#lib/server/map/topology.ts';
import type { EntityId, MapOverrides, PointMarker } from '#lib/facts/records.ts';

/** Points whose triangle with their neighbours is below this area (square px) are left out. */
const SMALLEST_TRIANGLE = 0.91;

/** An area of the map that shows the status of an entity. */
export interface Shape {
	/** Entity of the shape, or the name of the territory: unique, the end of the id of its path. */
	readonly key: string;
	readonly entity: EntityId;
	/** Whether the shape is a territory that the entity represents abroad. */
	readonly territory: boolean;
	/** English name; meant for territories, since entities have names of their own. */
	readonly name: string;
	/** Path in whole units of the view box. */
	readonly d: string;
	/** Square px on a map 960 px wide, before simplification. */
	readonly area: number;
	/** Centroid of the largest ring, in units of the view box. */
	readonly centre: Point;
	/** The place inside with the most room, and that room (radius of a circle), in units of the view box. */
	readonly pole: Point;
	readonly room: number;
}

const projected = (geometry: Polygon | MultiPolygon, name: string): Polygon | MultiPolygon => {
	const planar = geoProject(geometry, projection);
	if (planar === null) throw new Error(`Nothing is left of the shape "${name}" on the map.`);
	return planar as Polygon | MultiPolygon;
};

const pointShape = ({ entity, lonlat: [longitude = 0, latitude = 0] }: PointMarker): Shape => {
	const [x, y] = project(longitude, latitude);
	const centre: Point = [Math.round(x), Math.round(y)];
	return {
		key: entity,
		entity,
		territory: false,
		name: entity,
		d: `M${centre.join(' ')}h1v1h-1z`,
		area: 0,
		centre,
		pole: centre,
		room: 0
	};
};

const inUnits = ([x, y]: Point): Point => [Math.round(x * UNITS_PER_PIXEL), Math.round(y * UNITS_PER_PIXEL)];

/**
 * All shapes of the map, entities before territories, each by key; `smallest` leaves out more points for a smaller map.
 * Throws one error that lists everything in which atlas, overrides and register differ.
 */
export const drawShapes = (
	atlas: Atlas,
	overrides: MapOverrides,
	entities: ReadonlySet<EntityId>,
	smallest = SMALLEST_TRIANGLE
): Shape[] => {
	const problems = mismatches(atlas, overrides, entities);
	if (problems.length > 0)
		throw new Error(`The map does not fit the register:\n- ${problems.map(inALine).join('\n- ')}`);
	const assigned = shapesToDraw(atlas.coarse, atlas.fine, overrides)
		.map((shape) => assign(shape, overrides, entities))
		.filter((shape): shape is AssignedShape => shape !== null);
	const full = assigned.map(({ atlas: { geometry, name } }) => projected(geometry, name));
	const light = simplified(full, smallest).map(polygonsOf);
	const keys = [...new Set(assigned.map(({ key }) => key))];
	const shapes = keys.flatMap((key) => {
		const parts = assigned.flatMap((shape, index) => (shape.key === key ? [index] : []));
		const first = assigned[parts[0] ?? -1];
		if (first === undefined) return [];
		const polygons = parts.flatMap((index) =>
			polygonsOf(full[index] ?? { type: 'MultiPolygon', coordinates: [] })
		);
		const drawn = parts.flatMap((index) => light[index] ?? []);
		const d = pathOf(outlineOf(polygons, drawn));
		const { entity, territory, name } = first;
		const centre = centreOf(polygons);
		const pole = poleOf(drawn);
		return [
			{
				key,
				entity,
				territory,
				name,
				d,
				area: areaOfPolygons(polygons),
				centre,
				pole: pole ? inUnits(pole.at) : centre,
				room: pole ? pole.room * UNITS_PER_PIXEL : 0
			}
		];
	});
	const order = ({ territory, key }: Shape): string => (territory ? '1' : '0') + key;
	return [...shapes, ...overrides.markers.map(pointShape)].sort((one, other) =>
		order(one) < order(other) ? -1 : 1
	);
};
