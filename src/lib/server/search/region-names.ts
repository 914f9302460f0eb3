import type { SearchEntry } from '#lib/search/search-data.ts';

/** The locales of which the names of territories are taken: several kinds of Chinese name the same place differently. */
const LOCALES = {
	other: ['en'],
	ko: ['ko'],
	'zh-Hant': ['zh-Hant', 'zh-Hant-HK'],
	'zh-Hans': ['zh-Hans']
} as const;

/** The names that Unicode CLDR has for a code of two capital letters; nothing for a code that it does not know. */
export function regionNames(code: string | undefined): SearchEntry['words'] {
	if (!code) return {};
	const names = Object.entries(LOCALES).map(([kind, locales]) => [
		kind,
		[
			...new Set(
				locales.flatMap(
					(locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(code) ?? []
				)
			)
		]
	]);
	return Object.fromEntries(names.filter(([, list]) => list!.length)) as SearchEntry['words'];
}
