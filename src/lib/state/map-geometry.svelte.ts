import type { MapGeometry } from '#lib/map/map-geometry.ts';
import { mapPath } from '#lib/view/paths.ts';
import { fetchJson } from './fetch-json.ts';
import { retrying } from './loading/retrying.ts';
import { MAP_GEOMETRY } from './loading/shapes.ts';

const fetchGeometry = retrying(() => fetchJson<MapGeometry>(mapPath(), MAP_GEOMETRY));

/** The places of the states on the map, and the frames of its parts: fetched after the page. */
class LoadedGeometry {
	/** Null until it is loaded; until then the map stays whole. */
	loaded = $state.raw<MapGeometry | null>(null);

	async load(): Promise<void> {
		this.loaded ??= await fetchGeometry();
	}
}

export const mapGeometry = new LoadedGeometry();
