import { resolve } from '$app/paths';
import { langOfParam, paramOf, type Lang } from '#lib/facts/languages.ts';

/** The language of a path of the site, also of one where there is no page: there the router knows no parameter. */
export const langOfPath = (path: string): Lang => langOfParam(path.slice(resolve('/').length).split('/')[0]);

/** Address of the world map. */
export const homePath = (lang: Lang): string => resolve('/[[lang=lang]]/(map)', paramOf(lang));

/** What stands before the slug in the address of a country: a page has hundreds of these links, so it is resolved once. */
const beforeSlug = new Map<Lang, string>();

/** Address of the page of a country. `slug` is one of the register: it needs no escaping. */
export function countryPath(lang: Lang, slug: string): string {
	const known = beforeSlug.get(lang);
	if (known !== undefined) return known + slug;
	const address = resolve('/[[lang=lang]]/(map)/country/[slug]', { ...paramOf(lang), slug });
	beforeSlug.set(lang, address.slice(0, -slug.length));
	return address;
}

/** Address of the page of a year. */
export const yearPath = (lang: Lang, year: number | string): string =>
	resolve('/[[lang=lang]]/(map)/year/[year]', { ...paramOf(lang), year: `${year}` });

/** Address of what the browser needs to show any day. */
export const timelinePath = (lang: Lang): string => resolve('/[[lang=lang]]/timeline.json', paramOf(lang));

/** Address of what the browser needs to move about the map. */
export const mapPath = (): string => resolve('/map.json');

/** Address of what the browser needs to show missions on the map. */
export const representationPath = (): string => resolve('/representation.json');

/** Address of the table of all countries. */
export const tablePath = (lang: Lang): string => resolve('/[[lang=lang]]/table', paramOf(lang));

/** Address of what the table needs besides to show any day. */
export const missionsPath = (lang: Lang): string => resolve('/[[lang=lang]]/missions.json', paramOf(lang));

/** Address of everything by which states are found. */
export const searchPath = (lang: Lang): string => resolve('/[[lang=lang]]/search.json', paramOf(lang));

/** Address of the text on method, definitions and borders. */
export const aboutPath = (lang: Lang): string => resolve('/[[lang=lang]]/(text)/about', paramOf(lang));
