import type { Ties } from '#lib/bins/table-row.ts';
import { fetchJson } from './fetch-json.ts';
import { fetchTimeline } from './fetch-timeline.ts';
import { Fetched } from './fetched.svelte.ts';
import { TIES } from './loading/later-shapes.ts';

interface Paths {
	readonly timeline: string;
	readonly ties: string;
}

/** What the table needs to show another day than the last: fetched when the first is asked for. The history is the map's, what is done with it is not. */
class Past {
	#fetched = new Fetched(async (paths: Paths) => {
		const [timeline, ties, { rowsOn }] = await Promise.all([
			fetchTimeline(paths.timeline),
			fetchJson<Ties>(paths.ties, TIES),
			import('#lib/bins/rows-on.ts')
		]);
		return { timeline, ties, rowsOn };
	});
	failed = $state(false);

	/** Null until it is loaded: the histories, and how to make rows of them. */
	get data() {
		return this.#fetched.loaded;
	}

	/** Fetches it once; `failed` says that it did not work. */
	load(paths: Paths): Promise<void> {
		this.failed = false;
		return this.#fetched.load(paths).catch(() => void (this.failed = true));
	}
}

export const past = new Past();
