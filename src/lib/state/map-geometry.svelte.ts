import type { MapGeometry } from '#lib/map/map-geometry.ts';
import { mapPath } from '#lib/view/paths.ts';
import { fetchJson } from './fetch-json.ts';
import { Fetched } from './fetched.svelte.ts';
import { MAP_GEOMETRY } from './loading/shapes.ts';

/** The places of the states on the map, and the frames of its parts: fetched after the page; until then the map stays whole. */
export const mapGeometry = new Fetched(() => fetchJson<MapGeometry>(mapPath(), MAP_GEOMETRY));
