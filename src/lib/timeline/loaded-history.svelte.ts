import { panelParts } from '#lib/panel/panel-parts.svelte.ts';
import { mapParts } from '#lib/map/map-parts.svelte.ts';
import { retrying } from '#lib/loading/retrying.ts';
import { TIMELINE } from '#lib/loading/shapes.ts';
import { fetchJson } from '#lib/url/fetch-json.ts';
import type { Timeline } from './timeline.ts';

/** The histories and what can be done with them. */
export interface History {
	readonly timeline: Timeline;
	readonly tools: typeof import('./history-tools.ts');
}

const fetchHistory = retrying((path: string) =>
	Promise.all([fetchJson<Timeline>(path, TIMELINE), import('./history-tools.ts')])
);

/** What is fetched once the page can be read: the history, the code that shows it, and what paints the map and shows panels. */
class LoadedHistory {
	#loaded = $state.raw<History | null>(null);
	/** Whether something of it could not be had. */
	failed = $state(false);
	/** Whether the lists that tell of it can be shown: they come in a task of their own, so that the page reacts in between. */
	told = $state(false);

	/** Fetches what is not there yet; `failed` says that it did not work. */
	async load(path: string): Promise<void> {
		this.failed = false;
		const parts = await Promise.allSettled([this.#loadHistory(path), mapParts.load(), panelParts.load()]);
		this.failed = parts.some(({ status }) => status === 'rejected');
	}

	async #loadHistory(path: string): Promise<void> {
		if (this.#loaded) return;
		const [timeline, tools] = await fetchHistory(path);
		this.#loaded = { timeline, tools };
		setTimeout(() => (this.told = true));
	}

	#shown = $derived(mapParts.layer && this.#loaded);

	/** Null until it is loaded, and until the map can be painted: nothing may speak of another day than the map. */
	get shown(): History | null {
		return this.#shown;
	}
}

export const loadedHistory = new LoadedHistory();
