// What every page gets once it is alive: a chunk of its own, for which nothing waits.

export { default as LostPage } from './LostPage.svelte';
export { default as PageTools } from './PageTools.svelte';
export { listenToTools } from './header-tools.ts';
export { answering } from '#lib/state/loading/data-requests.ts';
export { keepViewInLinks } from '#lib/state/links-with-view.ts';
export { giveFocusBack, rememberOpener } from '#lib/state/scroll/focus-back.ts';
export { keepReadingPlace } from '#lib/state/scroll/reading-place.ts';
export { places, restorePlaces, type Places } from '#lib/state/scroll/places.ts';
