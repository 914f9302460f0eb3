import { Fetched } from '#lib/state/fetched.svelte.ts';

/** What shows the panel of another country, or on another day, than the one that the server wrote: fetched after the page. */
export const panelParts = new Fetched(() => import('./panel-tools.ts'));
