/** The languages of the site. The first is the default: its pages have no prefix in the address, those of another begin with its id. */
export const LANGUAGES = [{ id: 'en', tag: 'en-GB' }] as const;

/** Id of a language. */
export type Lang = (typeof LANGUAGES)[number]['id'];

export const DEFAULT_LANG: Lang = LANGUAGES[0].id;

/** The language of a path segment, or null: the default language has no segment. */
export const langOfSegment = (segment: string): Lang | null =>
	LANGUAGES.find(({ id }) => id === segment && id !== DEFAULT_LANG)?.id ?? null;

/** The language named by the route parameter, the default when there is none. */
export const langOfParam = (param: string | undefined): Lang =>
	(param && langOfSegment(param)) || DEFAULT_LANG;

/** The route parameter that names a language; the default has none. */
export const paramOf = (lang: Lang): { lang?: Lang } => (lang === DEFAULT_LANG ? {} : { lang });

/** BCP 47 tag for `<html lang>`, for the order of names and for Intl. */
export const tagOf = (lang: Lang): string => LANGUAGES.find(({ id }) => id === lang)!.tag;
