import type { Parts } from '#lib/words/parts.ts';
import { plural } from './plural.ts';

/** Texts of the search in British English: they travel with its code. */
export const en = {
	label: 'Find a state, an event or a page',
	placeholder: 'Name, capital, code, year or event',
	hint: 'In English, 한국어 or 中文. Former states and territories are found as well.',
	results: 'Results',
	close: 'Close the search',
	loading: 'Loading the names …',
	failed: 'The names could not be loaded.',
	retry: 'Try again',
	none: (typed: string) => `Nothing found for “${typed}”.`,
	count: (v: { found: number; shown: number }) =>
		v.found > v.shown
			? `${v.found} results, the first ${v.shown} shown`
			: plural(v.found, { 1: '1 result', other: `${v.found} results` }),
	/** Below a result: the word by which it was found, null where that is its name, and its status. */
	detail: <Word extends object>(v: { word: Word | null; status: string }): Parts<Word> =>
		v.word ? [v.word, ` · ${v.status}`] : [v.status],
	/** A former state, or a territory, and the country whose page tells of it. */
	leadsTo: (v: { name: string; country: string }) => `${v.name} → ${v.country}`,
	code: (code: string) => `code ${code}`,
	former: (name: string) => `formerly ${name}`,
	capital: (city: string) => `capital: ${city}`
};
