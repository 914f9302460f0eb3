import { retrying } from '#lib/loading/retrying.ts';
import { MAP_GEOMETRY } from '#lib/loading/shapes.ts';
import { fetchJson } from '#lib/url/fetch-json.ts';
import { mapPath } from '#lib/url/paths.ts';
import type { MapGeometry } from './map-geometry.ts';

type MapLayer = typeof import('#lib/components/MapLayer.svelte').default;

const fetchLayer = retrying(() => import('#lib/components/MapLayer.svelte'));
const fetchGeometry = retrying(() => fetchJson<MapGeometry>(mapPath(), MAP_GEOMETRY));

/** What makes the map of the server answer, fetched after the page: the code that paints it, and the places of its states. */
class MapParts {
	/** Null until it is loaded; until then the shapes are links. */
	layer = $state.raw<MapLayer | null>(null);
	/** Null until it is loaded; until then the map stays whole. */
	geometry = $state.raw<MapGeometry | null>(null);

	async #loadLayer(): Promise<void> {
		this.layer ??= (await fetchLayer()).default;
	}

	async #loadGeometry(): Promise<void> {
		this.geometry ??= await fetchGeometry();
	}

	/** Fetches what is not there yet; rejects when a part cannot be had, after the others have come. */
	async load(): Promise<void> {
		const parts = await Promise.allSettled([this.#loadLayer(), this.#loadGeometry()]);
		if (parts.some(({ status }) => status === 'rejected')) throw new Error('a part of the map is missing');
	}
}

export const mapParts = new MapParts();
