import { retrying } from '#lib/state/loading/retrying.ts';

type Parts = typeof import('./panel-tools.ts');

const fetchParts = retrying(() => import('./panel-tools.ts'));

/** What shows the panel of another country, or on another day, than the one that the server wrote: fetched after the page. */
class PanelParts {
	/** Null until it is loaded. */
	loaded = $state.raw<Parts | null>(null);

	async load(): Promise<void> {
		this.loaded ??= await fetchParts();
	}
}

export const panelParts = new PanelParts();
