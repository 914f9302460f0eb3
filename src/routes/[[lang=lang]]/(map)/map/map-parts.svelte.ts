import { retrying } from '#lib/state/loading/retrying.ts';

type MapLayer = typeof import('./MapLayer.svelte').default;

const fetchLayer = retrying(() => import('./MapLayer.svelte'));

/** The code that makes the map of the server answer, fetched after the page. */
class MapParts {
	/** Null until it is loaded; until then the shapes are links. */
	layer = $state.raw<MapLayer | null>(null);

	async load(): Promise<void> {
		this.layer ??= (await fetchLayer()).default;
	}
}

export const mapParts = new MapParts();
