import { goto, preloadCode, replaceState } from '$app/navigation';
import { navigating, page } from '$app/state';
import type { Lang } from '#lib/facts/languages.ts';
import { currentView } from './current-view.svelte.ts';
import { countryPath, homePath, yearPath } from '#lib/view/paths.ts';
import { formatView, type View } from '#lib/view/view.ts';

// The only module that calls goto: one function for each thing that a visitor wants.

const QUIET = { noScroll: true, keepFocus: true } as const;

let last: Promise<void> = Promise.resolve();

const go = (address: string, options: Parameters<typeof goto>[1]): Promise<void> =>
	(last = goto(address, options));

/** When the address that was asked for last is shown. */
export const settled = (): Promise<void> => last;

/** Leaves the chosen country; map, day and scroll position stay as they are. */
export const closeCountry = (lang: Lang): Promise<void> => go(homePath(lang) + currentView.search, QUIET);

/** Shows an address in the place of the present one, without a step for Back. */
const replace = (address: string): Promise<void> => go(address, { ...QUIET, replaceState: true });

/** Opens a page beside the map, which stays as it is. */
export const showPage = (address: string): Promise<void> => go(address, { noScroll: true });

/** Fetches the code of all pages with the map, so that they open at once, and without a connection too. */
export const fetchPages = (lang: Lang): Promise<unknown> =>
	Promise.all(
		[homePath(lang), countryPath(lang, 'x'), yearPath(lang, '1948')].map((path) => preloadCode(path))
	);

/** Stays at the present address: what was on its way to another one comes to nothing. */
export const stayAt = (address: string): Promise<void> => replace(address);

const write = (query: string): void =>
	currentView.turn(() => replaceState(location.pathname + query, page.state));

/**
 * Shows the same page with another query, at once: its data does not depend on it, so the router, which would walk over every link of the page, is left out.
 * A page that is on its way gets the query too when it is there.
 */
export async function showQuery(query: string): Promise<void> {
	write(query);
	const { complete } = navigating;
	if (!complete) return;
	const { params } = navigating.to ?? {};
	await (last = complete.catch(() => undefined));
	if (!params?.['year']) write(query);
}

/** Shows another day or layer on the same page. The page of a year shows one day only, so it gives way to the map. */
export const showView = (lang: Lang, view: View): Promise<void> =>
	page.params['year'] ? replace(homePath(lang) + formatView(view)) : showQuery(formatView(view));

/** Asks again for the data of the page that is shown. */
export const showAgain = (): Promise<void> =>
	go(location.href, { ...QUIET, replaceState: true, invalidateAll: true });
