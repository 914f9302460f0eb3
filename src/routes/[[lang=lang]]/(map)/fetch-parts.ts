import type { Lang } from '#lib/facts/languages.ts';
import { loadedHistory } from '#lib/state/loaded-history.svelte.ts';
import { mapGeometry } from '#lib/state/map-geometry.svelte.ts';
import { timelinePath } from '#lib/view/paths.ts';
import { panelParts } from './country/[slug]/panel-parts.svelte.ts';
import { historyParts } from './history-parts.svelte.ts';
import { mapParts } from './map/map-parts.svelte.ts';

/** Fetches what the page does not need to be read, as far as it is not there yet: the history, and the code that shows it, paints the map and answers. */
export const fetchParts = (lang: Lang): Promise<void> =>
	loadedHistory.load(timelinePath(lang), {
		code: historyParts.fetch,
		painter: () => mapParts.load(),
		besides: [() => mapGeometry.load(), () => panelParts.load()]
	});
