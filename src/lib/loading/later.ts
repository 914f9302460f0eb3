// What every page gets once it is alive: a chunk of its own, for which nothing waits.

export { default as LostPage } from '#lib/components/LostPage.svelte';
export { default as PageTools } from '#lib/components/PageTools.svelte';
export { listenToTools } from '#lib/components/header-tools.ts';
export { answering } from './data-requests.ts';
export { giveFocusBack, rememberOpener } from '#lib/scroll/focus-back.ts';
export { places, restorePlaces, type Places } from '#lib/scroll/places.ts';
