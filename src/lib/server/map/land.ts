import { createRequire } from 'node:module';
import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Polygon, MultiPolygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { MAP_WIDTH, UNITS_PER_PIXEL, FRAME, projection, SOUTH } from './projection.ts';

const requireJson = createRequire(import.meta.url);

/** The land as one small shape, for maps that are only the ground for something: coarse, without borders and Antarctica; px of a map MAP_WIDTH wide. */
export function landPath(): string {
	const topology = requireJson('world-atlas/land-110m.json') as Topology;
	const land = feature(topology, topology.objects['land'] as GeometryCollection).features.flatMap(
		({ geometry }) => {
			const { coordinates } = geometry as MultiPolygon;
			return coordinates.map((rings): Polygon => ({ type: 'Polygon', coordinates: rings }));
		}
	);
	const shown = land.filter(({ coordinates }) =>
		coordinates[0]!.some(([, latitude = 0]) => latitude > SOUTH)
	);
	return geoPath(projection).digits(0)({ type: 'GeometryCollection', geometries: shown }) ?? '';
}

/** Attribute `viewBox` of such a map. */
export const LAND_VIEW_BOX = `0 0 ${MAP_WIDTH} ${Math.ceil(FRAME.height / UNITS_PER_PIXEL)}`;
