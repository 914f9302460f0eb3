import { describe, expect, test } from 'vitest';
import type { Day } from '#lib/dates/partial-date.ts';
import type { UnMembership } from '#lib/facts/records.ts';
import { facts } from '#lib/server/fact-base.ts';

const covers = (list: readonly UnMembership[] | undefined, day: Day, ended = ''): boolean =>
	(list ?? []).some(({ from, until }) => from <= day && (!(until ?? ended) || day < (until ?? ended)));

/** Seats that no country of today holds: the others pass from the former state to the country that continues it. */
const ENDED = ['cs', 'dd', 'yd', 'peoples-republic-of-zanzibar'];

const seatsOn = (day: Day): number =>
	[...facts.countries.values()].filter(({ united_nations }) => covers(united_nations, day)).length +
	ENDED.map((id) => facts.predecessors.get(id)!).filter(({ united_nations, ended }) =>
		covers(united_nations, day, ended)
	).length +
	(covers(facts.predecessors.get('yu')!.united_nations, day) && day < '1992-09-22' ? 1 : 0);

describe('the members of the United Nations', () => {
	test('are 193, and 49 of them from the beginning', () => {
		const members = [...facts.countries.values()].filter(({ membership }) => membership === 'un-member');
		expect(members).toHaveLength(193);
		expect(members.filter(({ united_nations }) => united_nations![0]!.from < '1946')).toHaveLength(49);
	});

	// The growth of the United Nations as it publishes it; Syria was no member of its own at the end of 1958 to 1960.
	test.each([
		['1945-12-31', 51],
		['1948-12-31', 58],
		['1950-12-31', 60],
		['1955-12-31', 76],
		['1960-12-31', 99],
		['1961-12-31', 104],
		['1963-12-31', 113],
		['1964-12-31', 115],
		['1966-12-31', 122],
		['1971-10-24', 131],
		['1971-12-31', 132],
		['1973-12-31', 135],
		['1976-12-31', 147],
		['1980-12-31', 154],
		['1989-12-31', 159],
		['1991-12-31', 166],
		['2000-12-31', 189],
		['2002-12-31', 191],
		['2006-12-31', 192],
		['2011-12-31', 193]
	])('were as many on %s as the United Nations counts: %i', (day, count) => {
		expect(seatsOn(day)).toBe(count);
	});

	test('hold one seat for China, at any time', () => {
		for (const day of ['1945-10-24', '1948-12-31', '1949-10-01', '1971-10-24', '1971-10-25', '2020-01-01'])
			expect(
				['cn', 'tw'].filter((id) => covers(facts.countries.get(id)!.united_nations, day)),
				day
			).toHaveLength(1);
	});
});

describe('the shocks', () => {
	test('each name the kind of reason of which they are an example', () => {
		for (const [id, { reason, phrase }] of Object.entries(facts.vocabulary.shocks)) {
			expect(Object.keys(facts.vocabulary.reasons), id).toContain(reason);
			expect(phrase, id).toBeTruthy();
		}
	});

	test('tell the breaks of 1983 from those of 1988', () => {
		const of = (wanted: string) =>
			[...facts.countries.values()]
				.filter(({ events }) =>
					events?.some(({ event, shock }) => event === 'relations-severed' && shock === wanted)
				)
				.map(({ id }) => id);
		expect(of('rangoon-1983')).toEqual(['cr', 'km', 'mm', 'ws']);
		expect(of('flight-858')).toEqual(['fj', 'lc', 'lr']);
	});
});

test('every reason and every region has the words that stand inside a sentence', () => {
	for (const list of ['reasons', 'regions'] as const)
		for (const [id, { phrase }] of Object.entries(facts.vocabulary[list]))
			expect(phrase, id).toMatch(/^[a-z]/);
});
