import type { Timeline } from '#lib/history/timeline.ts';
import { fetchTimeline } from './fetch-timeline.ts';
import { Fetched } from './fetched.svelte.ts';

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

/** What is fetched once the page can be read: the history, the code that shows it, and what paints the map and shows panels. */
class LoadedHistory {
	#history = new Fetched(async (path: string, code: Parts['code']): Promise<History> => {
		const [timeline, { tools }] = await Promise.all([fetchTimeline(path), code()]);
		return { timeline, tools };
	});
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
			this.#history.load(path, code).then(() => void setTimeout(() => (this.told = true))),
			paint,
			...besides.map((load) => load())
		]);
		this.failed = parts.some(({ status }) => status === 'rejected');
	}

	#shown = $derived(this.#painted ? this.#history.loaded : null);

	/** Adds to the history what was fetched when it was asked for. */
	add(more: Partial<Timeline>): void {
		const { loaded } = this.#history;
		if (loaded) this.#history.loaded = { ...loaded, timeline: { ...loaded.timeline, ...more } };
	}

	/** Null until it is loaded, and until the map can be painted: nothing may speak of another day than the map. */
	get shown(): History | null {
		return this.#shown;
	}
}

export const loadedHistory = new LoadedHistory();
