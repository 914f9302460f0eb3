import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { daySpan } from '#lib/dates/partial-date.ts';
import { dated, numbered } from '#lib/server/data/cells.ts';
import { csvOf, table } from '#lib/server/data/table.ts';
import { partialDate } from '../../../fixtures/arbitraries.ts';

describe('a date in a table', () => {
	test('stands between the first and the last day that it can mean', () => {
		fc.assert(
			fc.property(partialDate(), (date) => {
				const { earliest, latest } = daySpan(date);
				expect(dated('opened', date)).toEqual({
					opened: date,
					opened_earliest: earliest,
					opened_latest: latest
				});
			})
		);
	});

	test.each([
		['[..1995]', { date: '[..1995]', date_earliest: undefined, date_latest: '1995-12-31' }],
		['[1990-05..]', { date: '[1990-05..]', date_earliest: '1990-05-01', date_latest: undefined }],
		[undefined, { date: undefined, date_earliest: undefined, date_latest: undefined }]
	])('that is open, %s, has no day at that end', (date, cells) => {
		expect(dated('date', date)).toEqual(cells);
	});
});

test('ids that come again are numbered, and no row is lost', () => {
	expect(numbered([{ id: 'a' }, { id: 'b' }, { id: 'a' }, { id: 'a' }], 'id')).toEqual([
		{ id: 'a' },
		{ id: 'b' },
		{ id: 'a~2' },
		{ id: 'a~3' }
	]);
});

describe('a table as CSV', () => {
	const read = (csv: string) => parse(csv, { record_delimiter: '\r\n' }) as string[][];

	test('gives back every text that it was made from, whatever is in it', () => {
		const text = fc.oneof(fc.string(), fc.constantFrom('"', '""', ',', '\n', '\r\n', '=1+1', ' a ', '한국'));
		fc.assert(
			fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (cells) => {
				const rows = cells.map(([title, note]) => ({ title, note }));
				const csv = csvOf(table('sources', ['title', 'note'], [], rows));
				expect(read(csv)).toEqual([['title', 'note'], ...cells]);
			})
		);
	});

	test('writes numbers and truth values plainly, and nothing where nothing is known', () => {
		const rows = [{ citations: 0, no_state: false, note: undefined }];
		expect(csvOf(table('sources', ['citations', 'no_state', 'note'], [], rows))).toBe(
			'citations,no_state,note\r\n0,false,\r\n'
		);
	});
});
