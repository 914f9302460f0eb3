import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intervalsOf } from '#lib/history/intervals.ts';
import { searchOver, type Find } from '#lib/search/find.ts';
import { fold } from '#lib/search/fold.ts';
import type { SearchData, SearchEntry } from '#lib/search/search-data.ts';
import { loadFacts } from '#lib/server/facts/load.ts';
import { pageFiles } from '#lib/server/content/page-file.ts';
import { pageEntries } from '#lib/server/search/page-entries.ts';
import { searchDataOf } from '#lib/server/search/search-data.ts';

let made: { data: SearchData; find: Find } | undefined;
/** Made by the first test that needs it, so that bad data fail tests and not the whole file. */
const search = (): { data: SearchData; find: Find } => {
	if (made) return made;
	const facts = loadFacts();
	const histories = new Map([...facts.countries.keys()].map((id) => [id, intervalsOf(id, facts)]));
	const data = searchDataOf(
		facts,
		histories,
		'en',
		pageEntries({ facts, texts: pageFiles('en'), lang: 'en' })
	);
	return (made = { data, find: searchOver(data) });
};

const wordsOf = ({ name, words }: SearchEntry): string[] => [name, ...Object.values(words).flat()];
const all = (): { entry: SearchEntry; word: string }[] =>
	search().data.entries.flatMap((entry) => wordsOf(entry).map((word) => ({ entry, word })));

/** Place of an entry among what a text finds, from 0; -1 when it is not found. */
const placeOf = (entry: SearchEntry, typed: string): number =>
	search()
		.find(typed)
		.findIndex((hit) => hit.entry.id === entry.id);

/** A text with one letter missing, doubled or wrong, or two neighbours swapped. */
const mistyped = (text: string): fc.Arbitrary<string> => {
	const letters = [...text];
	const change = (at: number, put: readonly string[], skip = 1): string =>
		[...letters.slice(0, at), ...put, ...letters.slice(at + skip)].join('');
	return fc
		.record({
			at: fc.nat(letters.length - 1),
			slip: fc.constantFrom('missing', 'doubled', 'wrong', 'swapped'),
			letter: fc.stringMatching(/^[a-z]$/)
		})
		.map(({ at, slip, letter }) => {
			const [here, next] = [letters[at]!, letters[at + 1]];
			if (slip === 'missing') return change(at, []);
			if (slip === 'doubled') return change(at, [here, here]);
			if (slip === 'wrong') return change(at, [letter]);
			return next ? change(at, [next, here], 2) : text;
		});
};

describe('the search', () => {
	test.each([
		['French Guiana', 'fr'],
		['Réunion', 'fr'],
		['Mayotte', 'fr'],
		['GP', 'fr'],
		['프랑스령 기아나', 'fr'],
		['法屬圭亞那', 'fr'],
		['法属圭亚那', 'fr'],
		['Svalbard', 'no'],
		['Bonaire', 'nl'],
		['Canary Islands', 'es'],
		['Azores', 'pt'],
		['Alaska', 'us'],
		['하와이', 'us'],
		['Scotland', 'gb'],
		['Tokelau', 'nz'],
		['Gibraltar', 'gb'],
		['Christmas Island', 'au'],
		['그린란드', 'dk'],
		['格陵蘭', 'dk'],
		['香港', 'cn'],
		['홍콩', 'cn'],
		['澳门', 'cn'],
		['푸에르토리코', 'us']
	])('leads from %s, a part of a state, to that state', (typed, country) => {
		const [first] = search().find(typed);
		expect(first?.entry).toMatchObject({ country, leadsTo: expect.any(String) });
	});

	test('knows every territory and part in the languages of the site as far as CLDR does', () => {
		for (const { id, name, words } of search().data.entries.filter(({ id }) => /^(territory|part)-/.test(id)))
			if (words.code?.length)
				for (const language of ['ko', 'zh-Hant', 'zh-Hans'] as const)
					expect(words[language]?.length, `${id} ${name} ${language}`).toBeGreaterThan(0);
	});

	test('knows every country, every state that ended and every territory, each under an id of its own', () => {
		const { entries } = search().data;
		const { countries, predecessors, overrides } = loadFacts();
		expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
		expect(entries).toHaveLength(
			countries.size + predecessors.size + overrides.territories.length + overrides.parts.length
		);
		expect(entries.filter(({ slug }) => ![...countries.values()].some((c) => c.slug === slug))).toEqual([]);
	});

	test('finds every entry among the first three by each of its names, codes and capitals', () => {
		const late = all().filter(({ entry, word }) => !(placeOf(entry, word) >= 0 && placeOf(entry, word) < 3));
		expect(late.map(({ entry, word }) => `${entry.name}: ${word}`)).toEqual([]);
	});

	test('finds every entry first by its name and by its codes', () => {
		const late = search().data.entries.flatMap((entry) =>
			[entry.name, ...(entry.words.code ?? [])].filter((word) => placeOf(entry, word) !== 0)
		);
		expect(late).toEqual([]);
	});

	test('finds an entry by a name of five letters or more with one letter missing, doubled, wrong or swapped', () => {
		const words = all().filter(
			({ entry, word }) =>
				!entry.words.code?.includes(word) && !fold(word).asian && fold(word).joined.length >= 5
		);
		fc.assert(
			fc.property(
				fc
					.constantFrom(...words)
					.chain(({ entry, word }) => fc.tuple(fc.constant(entry), mistyped(word), fc.constant(word))),
				([entry, typed, word]) => {
					expect(placeOf(entry, typed), `${typed} for ${word}`).toBeGreaterThanOrEqual(0);
				}
			),
			{ numRuns: 2000 }
		);
	});

	test('finds an entry by any part of a name in Hangul or Han characters', () => {
		const words = all().filter(({ word }) => fold(word).asian);
		fc.assert(
			fc.property(
				fc
					.constantFrom(...words)
					.chain(({ entry, word }) =>
						fc.tuple(
							fc.constant(entry),
							fc.constant(word),
							fc.nat(word.length - 1),
							fc.integer({ min: 1, max: word.length })
						)
					),
				([entry, word, from, length]) => {
					const part = word.slice(from, from + length);
					fc.pre(fold(part).joined !== '');
					expect(placeOf(entry, part), `${part} for ${word}`).toBeGreaterThanOrEqual(0);
				}
			),
			{ numRuns: 1000 }
		);
	});

	test.each([
		['Burma', 'Myanmar'],
		['Zaire', 'DR Congo'],
		['Swaziland', 'Eswatini'],
		['남예멘', "People's Democratic Republic of Yemen → Yemen"],
		['South Yemen', "People's Democratic Republic of Yemen → Yemen"],
		['馬來西亞', 'Malaysia'],
		['马来西亚', 'Malaysia'],
		['MYS', 'Malaysia'],
		['kuala lumpur', 'Malaysia'],
		['Malasia', 'Malaysia'],
		['St Lucia', 'Saint Lucia'],
		['sao tome and', 'São Tomé and Príncipe'],
		['USSR', 'Soviet Union → Russia'],
		['GDR', 'German Democratic Republic → Germany'],
		['Czechoslovakia', 'Czechoslovakia → Czechia'],
		['Greenland', 'Greenland → Denmark'],
		['HKG', 'Hong Kong → China'],
		['조선', 'North Korea'],
		['한국', 'South Korea'],
		['台灣', 'Taiwan'],
		['老撾', 'Laos']
	])('for %s leads to %s', (typed, expected) => {
		const { name, leadsTo = '' } = search().find(typed)[0]!.entry as SearchEntry;
		expect([name, ...(leadsTo ? [leadsTo] : [])].join(' → ')).toBe(expected);
	});

	test.each([
		['rangoon', 'Rangoon'],
		['agreed framework', 'Agreed Framework'],
		['1983', '1983'],
		['unesco', 'Educational'],
		['first nuclear test', 'First nuclear test']
	])('for %s leads to a page that is no state', (typed, expected) => {
		const pages = search()
			.find(typed)
			.map(({ entry }) => entry)
			.filter((entry) => 'address' in entry);
		expect(pages[0]?.name).toContain(expected);
	});
});
