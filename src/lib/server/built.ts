import { paramOf, type Lang } from '#lib/facts/languages.ts';
import { builtLanguage } from '../../hosting/built-language.ts';

const lang = builtLanguage(process.env['SITE_LANG']);

/** The language whose pages this build makes, and the route parameter that names it. */
export const built: { readonly lang: Lang; readonly param: { readonly lang?: Lang } } = {
	lang,
	param: paramOf(lang)
};
