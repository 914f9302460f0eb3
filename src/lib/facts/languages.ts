/** The languages of the site. The first is the default: its pages have no prefix in the address. */
export const LANGUAGES = [{ id: 'en', tag: 'en-GB', path: '' }] as const;

/** Id of a language. */
export type Lang = (typeof LANGUAGES)[number]['id'];

export const DEFAULT_LANG: Lang = LANGUAGES[0].id;

/** The language of a path segment, or null: the default language has no segment. */
export const langOfSegment = (segment: string): Lang | null =>
	LANGUAGES.find(({ id, path }) => path !== '' && path === segment && id !== DEFAULT_LANG)?.id ?? null;

/** The language named by the route parameter, the default when there is none. */
export const langOfParam = (param: string | undefined): Lang =>
	(param && langOfSegment(param)) || DEFAULT_LANG;

/** BCP 47 tag for `<html lang>` and for Intl. */
export const tagOf = (lang: Lang): string => LANGUAGES.find(({ id }) => id === lang)!.tag;
