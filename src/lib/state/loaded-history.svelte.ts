import type { Timeline } from '#lib/history/timeline.ts';
import { fetchJson } from './fetch-json.ts';
import { retrying } from './loading/retrying.ts';
import { TIMELINE } from './loading/shapes.ts';

/** The histories and what can be done with them. */
export interface History {
	readonly timeline: Timeline;
	readonly tools: typeof import('./history-tools.ts');
}

/** What is fetched with the history. */
interface Parts {
	/** The code that shows it, with its tools. */
	readonly code: () => Promise<Pick<History, 'tools'>>;
	/** What paints the map: without it nothing of the history is shown. */
	readonly painter: () => Promise<void>;
	readonly besides: readonly (() => Promise<void>)[];
}

const fetchHistory = retrying((path: string, code: Parts['code']) =>
	Promise.all([fetchJson<Timeline>(path, TIMELINE), code()])
);

/** What is fetched once the page can be read: the history, the code that shows it, and what paints the map and shows panels. */
class LoadedHistory {
	#loaded = $state.raw<History | null>(null);
	#painted = $state(false);
	/** Whether something of it could not be had. */
	failed = $state(false);
	/** Whether the lists that tell of it can be shown: they come in a task of their own, so that the page reacts in between. */
	told = $state(false);

	/** Fetches what is not there yet; `failed` says that it did not work. */
	async load(path: string, { code, painter, besides }: Parts): Promise<void> {
		this.failed = false;
		const paint = painter().then(() => void (this.#painted = true));
		const parts = await Promise.allSettled([
			this.#loadHistory(path, code),
			paint,
			...besides.map((load) => load())
		]);
		this.failed = parts.some(({ status }) => status === 'rejected');
	}

	async #loadHistory(path: string, code: Parts['code']): Promise<void> {
		if (this.#loaded) return;
		const [timeline, { tools }] = await fetchHistory(path, code);
		this.#loaded = { timeline, tools };
		setTimeout(() => (this.told = true));
	}

	#shown = $derived(this.#painted ? this.#loaded : null);

	/** Null until it is loaded, and until the map can be painted: nothing may speak of another day than the map. */
	get shown(): History | null {
		return this.#shown;
	}
}

export const loadedHistory = new LoadedHistory();
