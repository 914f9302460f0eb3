import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A shape of world-atlas (Natural Earth): spherical, in degrees. `code` is ISO 3166-1 numeric, null where world-atlas has none. */
export interface AtlasShape {
	readonly code: string | null;
	readonly name: string;
	readonly geometry: Polygon | MultiPolygon;
}

export type Resolution = '50m' | '10m';

const requireJson = createRequire(import.meta.url);

/**
 * All shapes of world-atlas at a resolution, in its own order.
 * Throws when the package world-atlas is not installed.
 */
export const readAtlas = (resolution: Resolution): AtlasShape[] => {
	const topology = requireJson(`world-atlas/countries-${resolution}.json`) as Topology;
	const countries = topology.objects.countries as GeometryCollection<{ name: string }>;
	return feature(topology, countries).features.map(({ id, properties, geometry }) => ({
		code: id === undefined ? null : String(id),
		name: properties.name,
		geometry: geometry as Polygon | MultiPolygon
	}));
};

/** How data/map-overrides.yaml refers to a shape: by its code, or by its name where it has none. */
export const referenceOf = (shape: AtlasShape): string => shape.code ?? shape.name;

/** The shapes of world-atlas at both resolutions. */
export interface Atlas {
	readonly coarse: readonly AtlasShape[];
	readonly fine: readonly AtlasShape[];
}
