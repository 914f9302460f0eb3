declare module 'd3-geo-projection' {
	import type { Feature, FeatureCollection, Geometry } from 'geojson';
	import type { GeoProjection } from 'd3-geo';

	/** Projects, cuts and resamples spherical GeoJSON; the answer is planar, in the units of the projection. Null when nothing is left of it. */
	export function geoProject<G extends Geometry>(object: G, projection: GeoProjection): Geometry | null;
	export function geoProject<G extends Geometry>(
		object: Feature<G>,
		projection: GeoProjection
	): Feature<G> | null;
	export function geoProject<G extends Geometry>(
		object: FeatureCollection<G>,
		projection: GeoProjection
	): FeatureCollection<G> | null;
}
