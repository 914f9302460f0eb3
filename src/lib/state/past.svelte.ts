import { retrying } from '#lib/state/loading/retrying.ts';
import { TIES } from '#lib/state/loading/later-shapes.ts';
import { TIMELINE } from '#lib/state/loading/shapes.ts';
import type { Timeline } from '#lib/history/timeline.ts';
import { fetchJson } from './fetch-json.ts';
import type { Ties } from '#lib/bins/table-row.ts';

interface Paths {
	readonly timeline: string;
	readonly ties: string;
}

const fetchPast = retrying(({ timeline, ties }: Paths) =>
	Promise.all([
		fetchJson<Timeline>(timeline, TIMELINE),
		fetchJson<Ties>(ties, TIES),
		import('#lib/bins/rows-on.ts')
	])
);

/** What the table needs to show another day than the last: fetched when the first is asked for. */
class Past {
	/** Null until it is loaded: the histories, and how to make rows of them. */
	data = $state.raw<{
		readonly timeline: Timeline;
		readonly ties: Ties;
		readonly rowsOn: typeof import('#lib/bins/rows-on.ts').rowsOn;
	} | null>(null);
	failed = $state(false);
	#loading = false;

	/** Fetches it once; `failed` says that it did not work. */
	async load(paths: Paths): Promise<void> {
		if (this.data || this.#loading) return;
		this.#loading = true;
		this.failed = false;
		try {
			const [timeline, ties, { rowsOn }] = await fetchPast(paths);
			this.data = { timeline, ties, rowsOn };
		} catch {
			this.failed = true;
		}
		this.#loading = false;
	}
}

export const past = new Past();
