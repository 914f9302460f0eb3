import { Fetched } from '#lib/state/fetched.svelte.ts';

/** The code that makes the map of the server answer, fetched after the page; until then the shapes are links. */
export const mapParts = new Fetched(() => import('./MapLayer.svelte'));
