// What every page gets once it is alive: a chunk of its own, for which nothing waits.

import type { Lang } from '#lib/facts/languages.ts';
import { keepViewInLinks } from '#lib/state/links-with-view.ts';
import { answering } from '#lib/state/loading/data-requests.ts';
import { keepReadingPlace } from '#lib/state/scroll/reading-place.ts';
import { listenToTools } from './header-tools.ts';

export { default as LostPage } from './LostPage.svelte';
export { default as PageTools } from './PageTools.svelte';
export { giveFocusBack, rememberOpener } from '#lib/state/scroll/focus-back.ts';
export { places, restorePlaces, type Places } from '#lib/state/scroll/places.ts';

/** Lets the tools in the head of the page answer, and the page keep the view and the place where one reads. To be called once. */
export function begin(tools: HTMLElement, lang: Lang): void {
	listenToTools(tools, lang);
	keepViewInLinks();
	// The map has panes that scroll by themselves.
	if (!document.querySelector('.world-map')) keepReadingPlace();
	// From now on, data of a page that cannot be had is said beside the map.
	window.fetch = answering(window.fetch);
}
