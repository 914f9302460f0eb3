import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { Lang } from '#lib/i18n/languages.ts';
import { currentView } from './current-view.svelte.ts';
import { homePath } from './paths.ts';
import { formatView, type View } from './view.ts';

// The only module that calls goto: one function for each thing that a visitor wants.

const QUIET = { noScroll: true, keepFocus: true } as const;

/** Leaves the chosen country; map, day and scroll position stay as they are. */
export const closeCountry = (lang: Lang): Promise<void> => goto(homePath(lang) + currentView.search, QUIET);

/** Shows an address in the place of the present one, without a step for Back. */
const replace = (address: string): Promise<void> => goto(address, { ...QUIET, replaceState: true });

/** Stays at the present address: what was on its way to another one comes to nothing. */
export const stayAt = (address: string): Promise<void> => replace(address);

/** Shows another day or layer on the same page. The page of a year shows one day only, so it gives way to the map. */
export const showView = (lang: Lang, view: View): Promise<void> =>
	replace((page.params['year'] ? homePath(lang) : page.url.pathname) + formatView(view));

/** Shows the same page with another query. */
export const showQuery = (query: string): Promise<void> => replace(page.url.pathname + query);
