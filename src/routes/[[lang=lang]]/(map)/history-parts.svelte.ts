import { shownTime } from '#lib/state/shown-time.svelte.ts';

type Parts = typeof import('./history-parts.ts');

/** The parts of the page that tell of the history. */
class HistoryParts {
	#loaded = $state.raw<Parts | null>(null);

	/** Null until the history can be shown. */
	get shown(): Parts | null {
		return shownTime.history && this.#loaded;
	}

	/** Fetches them, with the tools of the history. */
	fetch = async (): Promise<Parts> => (this.#loaded ??= await import('./history-parts.ts'));
}

export const historyParts = new HistoryParts();
