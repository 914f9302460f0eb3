import { expect, test } from 'vitest';
import { en as m } from '#lib/words/messages/en/problems.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.unreadable>>([
	[
		[{ value: { quoted: 'gnp' }, first: '9 September 1948', last: '30 June 2026' }],
		[
			'“',
			{ quoted: 'gnp' },
			'” is not a date. Type a date from 9 September 1948 to 30 June 2026, such as 1976, 1976-08 or 18 August 1976.'
		]
	]
])('no date: %j → %j', (values, words) => {
	expect(m.unreadable(...values)).toEqual(words);
});

test.each<Case<typeof m.ambiguous>>([
	[
		[{ value: { quoted: 'gnp' }, one: '3 April 1976', other: '4 March 1976' }],
		[
			'“',
			{ quoted: 'gnp' },
			'” can be 3 April 1976 or 4 March 1976: write the month as a word, or the year first.'
		]
	]
])('two dates: %j → %j', (values, words) => {
	expect(m.ambiguous(...values)).toEqual(words);
});

test.each<Case<typeof m.impossible>>([
	[
		[{ value: { quoted: 'gnp' }, shown: '28 February 1977' }],
		['There is no day ', { quoted: 'gnp' }, ': showing 28 February 1977.']
	]
])('no day: %j → %j', (values, words) => {
	expect(m.impossible(...values)).toEqual(words);
});

test.each<Case<typeof m.early>>([
	[
		[
			{ value: { quoted: 'gnp' }, shown: '9 September 1948', first: '9 September 1948', last: '30 June 2026' }
		],
		[
			{ quoted: 'gnp' },
			' lies before the founding of North Korea: showing 9 September 1948. Type a date from 9 September 1948 to 30 June 2026, such as 1976, 1976-08 or 18 August 1976.'
		]
	]
])('a day too early: %j → %j', (values, words) => {
	expect(m.early(...values)).toEqual(words);
});

test.each<Case<typeof m.late>>([
	[
		[{ value: { quoted: 'gnp' }, shown: '30 June 2026', first: '9 September 1948', last: '30 June 2026' }],
		[
			'The facts do not reach to ',
			{ quoted: 'gnp' },
			': showing 30 June 2026, the last day checked. Type a date from 9 September 1948 to 30 June 2026, such as 1976, 1976-08 or 18 August 1976.'
		]
	]
])('a day too late: %j → %j', (values, words) => {
	expect(m.late(...values)).toEqual(words);
});

test.each<Case<typeof m.status>>([
	[[{ quoted: 'gnp' }], ['The legend has no row “', { quoted: 'gnp' }, '”.']]
])('no status: %j → %j', (values, words) => {
	expect(m.status(...values)).toEqual(words);
});

test.each<Case<typeof m.reason>>([[[{ quoted: 'gnp' }], ['There is no reason “', { quoted: 'gnp' }, '”.']]])(
	'no reason: %j → %j',
	(values, words) => {
		expect(m.reason(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.region>>([[[{ quoted: 'gnp' }], ['There is no region “', { quoted: 'gnp' }, '”.']]])(
	'no region: %j → %j',
	(values, words) => {
		expect(m.region(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.layer>>([
	[[{ quoted: 'gnp' }], ['There is no layer “', { quoted: 'gnp' }, '”: showing relations with North Korea.']]
])('no layer: %j → %j', (values, words) => {
	expect(m.layer(...values)).toEqual(words);
});

test.each<Case<typeof m.others>>([
	[[1], 'One more part of the address could not be taken.'],
	[[2], '2 more parts of the address could not be taken.']
])('more problems: %j → %j', (values, words) => {
	expect(m.others(...values)).toEqual(words);
});
