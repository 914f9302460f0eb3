import { Fetched } from '#lib/state/fetched.svelte.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { fetchJson } from '#lib/state/fetch-json.ts';
import type { Tour } from '#lib/tour/tour.ts';

/** The bar of a tour and all tours, fetched when an address asks for one. */
export const tourParts = new Fetched(async (lang: Lang) => {
	const { TourBar, TOURS_SHAPE, toursDataPath } = await import('./tour-parts.ts');
	return { TourBar, tours: await fetchJson<readonly Tour[]>(toursDataPath(lang), TOURS_SHAPE) };
});
