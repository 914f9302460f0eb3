import { resolve } from '$app/paths';
import type { Day } from '#lib/dates/partial-date.ts';
import { paramOf, type Lang } from '#lib/facts/languages.ts';

// Apart from the other paths: no map and no table leads here, and their pages need not load them.

/** Address of the article behind the project, statement by statement. */
export const sourceDocumentPath = (lang: Lang): string =>
	resolve('/[[lang=lang]]/(text)/source-document', paramOf(lang));

/** An address below that of the language, as texts have it (`/history#wave`), as an address of the site. */
export const inSite = (lang: Lang, path: string): string =>
	`${resolve('/[[lang=lang]]/(text)/about', paramOf(lang)).slice(0, -'/about'.length)}${path}`;

/** Address of the small picture of the world on a day; there is one of the end of every year, and of the first and the last day of every era. */
export const picturePath = (lang: Lang, day: Day): string =>
	resolve('/[[lang=lang]]/pictures/[day].svg', { ...paramOf(lang), day });

/** Address of what the browser needs to show a tour on the map. */
export const toursDataPath = (lang: Lang): string => resolve('/[[lang=lang]]/tours.json', paramOf(lang));

/** Address of the page that lists the tours. */
export const toursPath = (lang: Lang): string => inSite(lang, '/tours');

/** Address of a file to download, by its path below /data; it belongs to no language. */
export const dataFilePath = (file: string): string => resolve('/data/[...file]', { file });

/** Address of all that is known of a country or a year as JSON; it belongs to no language. */
export const countryDataPath = (slug: string): string => resolve('/country/[slug].json', { slug });
export const yearDataPath = (year: number | string): string =>
	resolve('/year/[year].json', { year: `${year}` });
