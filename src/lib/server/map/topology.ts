import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Ring } from '#lib/server/map/path.ts';
import type { Point } from '#lib/server/map/projection.ts';

/** Grid of the topology, in steps across the map: points of neighbours that fall together become one. */
const QUANTISATION = 1e5;

/** A polygon as its outer ring and its holes. */
export type PolygonRings = readonly Ring[];

type Area = Polygon | MultiPolygon;

const openRing = (positions: readonly number[][]): Ring =>
	positions.slice(0, -1).map(([x = 0, y = 0]): Point => [x, y]);

/** The polygons of a planar geometry, each ring without its repeated last point. */
export const polygonsOf = (geometry: Area): PolygonRings[] =>
	(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((polygon) =>
		polygon.map(openRing)
	);

/**
 * Planar shapes with fewer points, and with borders that still fit: lines that neighbours share are simplified once.
 * Method: Visvalingam's, by effective area; points whose triangle is below `smallest` (square units of the input) go.
 * Polygons and rings keep their number and order; a ring may be left without area.
 */
export const simplified = (shapes: readonly Area[], smallest: number): Area[] => {
	const collection: FeatureCollection<Area> = {
		type: 'FeatureCollection',
		features: shapes.map((geometry): Feature<Area> => ({ type: 'Feature', properties: {}, geometry }))
	};
	const weighted = presimplify(
		topology({ shapes: collection }, QUANTISATION) as Topology<{ shapes: GeometryCollection }>
	);
	const light = simplify(weighted, smallest);
	return feature(light, light.objects.shapes).features.map(({ geometry }) => geometry as Area);
};
