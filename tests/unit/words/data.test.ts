import { expect, test } from 'vitest';
import { dataPage as m } from '#lib/words/messages/en/data-page.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.edition>>([
	[
		[{ day: '30 June 2026', version: '1.0.0+2026-06-30' }],
		'Facts checked up to 30 June 2026; version 1.0.0+2026-06-30. Free to use under'
	]
])('of when the files are: %j → %j', (values, words) => {
	expect(m.edition(...values)).toEqual(words);
});

test.each<Case<typeof m.size>>([
	[[{ bytes: 0 }], '1 kB'],
	[[{ bytes: 1146 }], '1 kB'],
	[[{ bytes: 195_126 }], '195 kB'],
	[[{ bytes: 999_999 }], '1,000 kB'],
	[[{ bytes: 1_541_145 }], '1.54 MB']
])('how large a file is: %j → %j', (values, words) => {
	expect(m.size(...values)).toEqual(words);
});

test.each<Case<typeof m.count>>([
	[[7], '7'],
	[[15_958], '15,958']
])('how many records a file holds: %j → %j', (values, words) => {
	expect(m.count(...values)).toEqual(words);
});

test.each<Case<typeof m.table>>([
	[[{ file: 'a.csv', columns: 1 }], 'a.csv: 1 column'],
	[[{ file: 'relations.csv', columns: 21 }], 'relations.csv: 21 columns']
])('a table with its columns: %j → %j', (values, words) => {
	expect(m.table(...values)).toEqual(words);
});

test.each<Case<typeof m.codes>>([[[['in-dprk', 'of-dprk']], 'Codes: in-dprk, of-dprk.']])(
	'the codes of a column: %j → %j',
	(values, words) => {
		expect(m.codes(...values)).toEqual(words);
	}
);
