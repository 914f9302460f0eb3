import { resolve } from '$app/paths';
import { DEFAULT_LANG, type Lang } from '#lib/i18n/languages.ts';

const param = (lang: Lang): { lang?: string } => (lang === DEFAULT_LANG ? {} : { lang });

/** Address of the world map. */
export const homePath = (lang: Lang): string => resolve('/[[lang=lang]]/(map)', param(lang));

/** Address of the page of a country. */
export const countryPath = (lang: Lang, slug: string): string =>
	resolve('/[[lang=lang]]/(map)/country/[slug]', { ...param(lang), slug });

/** Address of the page of a year. */
export const yearPath = (lang: Lang, year: number | string): string =>
	resolve('/[[lang=lang]]/(map)/year/[year]', { ...param(lang), year: `${year}` });

/** Address of what the browser needs to show any day. */
export const timelinePath = (lang: Lang): string => resolve('/[[lang=lang]]/timeline.json', param(lang));

/** Address of the text on method, definitions and borders. */
export const aboutPath = (lang: Lang): string => resolve('/[[lang=lang]]/about', param(lang));
