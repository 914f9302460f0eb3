import { DEFAULT_LANG, LANGUAGES, type Lang } from '../lib/facts/languages.ts';

/**
 * The language whose pages a build makes, from the environment variable `SITE_LANG`; the default one where none is named. `npm run build` makes all, one
 * after the other: so each page's code holds the words of its own language only. Throws a sentence for a language that the site does not have.
 */
export function builtLanguage(value: string | undefined): Lang {
	const found = LANGUAGES.find(({ id }) => id === (value || DEFAULT_LANG));
	if (found) return found.id;
	const known = LANGUAGES.map(({ id }) => id).join(', ');
	throw new Error(`SITE_LANG is ${JSON.stringify(value)}, which is no language of the site: ${known}`);
}
