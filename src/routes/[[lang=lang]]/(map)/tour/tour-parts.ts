// What only an address with a tour needs: a chunk of its own.

export { TOURS_SHAPE } from '#lib/tour/tour.ts';
export { toursDataPath } from '#lib/view/text-paths.ts';
export { default as TourBar } from './TourBar.svelte';
