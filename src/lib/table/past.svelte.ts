import type { Timeline } from '#lib/timeline/timeline.ts';
import { fetchJson } from '#lib/url/fetch-json.ts';
import type { Ties } from './table.ts';

/** What the table needs to show another day than the last: fetched when the first is asked for. */
class Past {
	/** Null until it is loaded: the histories, and how to make rows of them. */
	data = $state.raw<{
		readonly timeline: Timeline;
		readonly ties: Ties;
		readonly rowsOn: typeof import('./rows-on.ts').rowsOn;
	} | null>(null);
	failed = $state(false);
	#loading = false;

	/** Fetches it once; `failed` says that it did not work. */
	async load(paths: { readonly timeline: string; readonly ties: string }): Promise<void> {
		if (this.data || this.#loading) return;
		this.#loading = true;
		this.failed = false;
		try {
			const [timeline, ties, { rowsOn }] = await Promise.all([
				fetchJson<Timeline>(paths.timeline),
				fetchJson<Ties>(paths.ties),
				import('./rows-on.ts')
			]);
			this.data = { timeline, ties, rowsOn };
		} catch {
			this.failed = true;
		}
		this.#loading = false;
	}
}

export const past = new Past();
