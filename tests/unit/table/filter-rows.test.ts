import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReasonKind, Region, Status } from '#lib/facts/records.ts';
import { filterRows, matches, searchWords } from '#lib/table/filter-rows.ts';
import { DEFAULT_TABLE_VIEW } from '#lib/view/table-view.ts';
import { vocabulary } from '../../fixtures/facts.ts';
import { breakFor, row, rowLists } from '../../fixtures/rows.ts';

const filters = fc.record({
	only: fc.subarray(Object.keys(vocabulary.statuses) as Status[]),
	region: fc.option(fc.constantFrom(...(Object.keys(vocabulary.regions) as Region[]))),
	reason: fc.option(fc.constantFrom(...(Object.keys(vocabulary.reasons) as ReasonKind[]))),
	text: fc.constantFrom('', 'r1', 'examp', 'seoul')
});

describe('the filters of the table', () => {
	test('keep everything by default', () => {
		fc.assert(
			fc.property(rowLists, (rows) => {
				expect(filterRows(rows, DEFAULT_TABLE_VIEW)).toEqual(rows);
			})
		);
	});

	test('keep the rows that each of them keeps, in their order', () => {
		fc.assert(
			fc.property(rowLists, filters, (rows, all) => {
				const { only, region, reason, text } = all;
				const alone = [{ only }, { region }, { reason }, { text }].map(
					(one) => new Set(filterRows(rows, { ...DEFAULT_TABLE_VIEW, ...one }))
				);
				expect(filterRows(rows, all)).toEqual(rows.filter((line) => alone.every((set) => set.has(line))));
			})
		);
	});

	test('of a reason keep the rows that had a break for it', () => {
		const rows = [
			row('aa', { breaks: [breakFor('bombing'), breakFor('money')] }),
			row('bb', { breaks: [breakFor('money')] }),
			row('cc')
		];
		const kept = filterRows(rows, { ...DEFAULT_TABLE_VIEW, reason: 'bombing' });
		expect(kept.map(({ id }) => id)).toEqual(['aa']);
	});
});

describe('the text of the search', () => {
	const ivory = row('ci', { words: 'cote divoire ivory coast yamoussoukro ci civ' });

	test('is found without regard to capitals, diacritics and apostrophes', () => {
		for (const text of ['Côte d’Ivoire', "cote d'ivoire", 'CÔTE', 'cote divoire'])
			expect(matches(ivory, text), text).toBe(true);
	});

	test('is found at the beginnings of words, all of them in any order', () => {
		expect(matches(ivory, 'iv co')).toBe(true);
		expect(matches(ivory, 'coast ivory')).toBe(true);
		expect(matches(ivory, 'voire')).toBe(false);
		expect(matches(ivory, 'ivory beach')).toBe(false);
	});

	test('is found among the cities of the row', () => {
		const line = row('au', {
			accredited: [{ city: 'Seoul' }],
			covered: [{ city: 'Jakarta' }],
			ofDprk: [{ kind: 'embassy', city: 'São Tomé' }]
		});
		for (const city of ['seoul', 'jakarta', 'sao tome']) expect(matches(line, city), city).toBe(true);
	});

	test('finds nothing when it holds no letter, and everything when it is empty', () => {
		expect(matches(ivory, '')).toBe(true);
		expect(matches(ivory, ' ')).toBe(true);
		expect(matches(ivory, '??')).toBe(false);
	});

	test('keeps the letters of other scripts', () => {
		expect(searchWords('北京 평양')).toHaveLength(2);
		expect(matches(row('cn', { words: searchWords('中国').join(' ') }), '中')).toBe(true);
	});

	test('never fails', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(typeof matches(ivory, text)).toBe('boolean');
			})
		);
	});
});
