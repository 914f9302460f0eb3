import { expect, test } from 'vitest';
import { breakPages as m } from '#lib/words/messages/en/break-pages.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.years>>([
	[[0], 'less than a year'],
	[[1], '1 year'],
	[[23], '23 years']
])('a span: %j → %j', (values, words) => expect(m.years(...values)).toBe(words));

test.each<Case<typeof m.summary>>([
	[
		[{ breaks: 19, restored: 9, open: 10, median: 7, shortest: 1, longest: 23 }],
		'Of the 19 breaks 9 were mended, half of them within 7 years; the shortest lasted 1 year, the longest 23 years. 10 last to this day. Years are whole ones, counted as the map counts where a date is not exact.'
	]
])('what became of the breaks: %j → %j', (values, words) => expect(m.summary(...values)).toBe(words));

test.each<Case<typeof m.strip>>([
	[
		[{ marks: 71, most: 17, year: 2017 }],
		'One mark for each of 71 measures, in the column of its year; below the line, the restorations. Most fall in 2017: 17.'
	]
])('the strip: %j → %j', (values, words) => expect(m.strip(...values)).toBe(words));

test.each<Case<typeof m.reasons.count>>([
	[[{ all: 1, breaks: 1 }], '1 measure, 1 break'],
	[[{ all: 7, breaks: 0 }], '7 measures'],
	[[{ all: 9, breaks: 2 }], '9 measures, 2 breaks']
])('a reason in figures: %j → %j', (values, words) => expect(m.reasons.count(...values)).toBe(words));

test.each<Case<typeof m.shocks.count>>([
	[[{ breaks: 4, others: 0 }], '4 breaks'],
	[[{ breaks: 1, others: 1 }], '1 break, 1 measure short of one'],
	[[{ breaks: 0, others: 4 }], '4 measures short of one']
])('a shock in figures: %j → %j', (values, words) => expect(m.shocks.count(...values)).toBe(words));

test('cells of a row', () => {
	expect(m.cell.source({ number: 2, label: 'TASS, 2019' })).toBe('Source 2: TASS, 2019');
	expect(m.cell.restoredAfter({ date: '1989', years: 6 })).toBe('restored 1989, after 6 years');
	expect(m.open.since({ date: 'July 2017', years: 8 })).toBe('July 2017, 8 years ago');
	expect(m.near({ date: '2017', label: 'Relations suspended', reason: 'Sanctions' })).toBe(
		'2017: relations suspended (sanctions)'
	);
});

test.each<Case<typeof m.map.alt>>([
	[
		[{ ended: 'Myanmar and Samoa', acted: '', date: '9 October 1983' }],
		'The map shows Myanmar and Samoa, where relations were broken off or suspended, among the states that had relations with North Korea on 9 October 1983.'
	],
	[
		[{ ended: 'Australia', acted: 'Cuba', date: '30 October 1975' }],
		'The map shows Australia, where relations were broken off or suspended, and Cuba, where measures were taken and relations stayed in force, among the states that had relations with North Korea on 30 October 1975.'
	],
	[
		[{ ended: '', acted: 'Malaysia', date: '13 February 2017' }],
		'The map shows Malaysia, where measures were taken and relations stayed in force, among the states that had relations with North Korea on 13 February 2017.'
	]
])('the picture: %j → %j', (values, words) => expect(m.map.alt(...values)).toBe(words));

test('what stands about the picture and the bars', () => {
	expect(m.map.asOn('9 October 1983')).toBe('Other states as on 9 October 1983.');
	expect(m.map.dayLink('1 October 1976')).toBe('The map of the world on 1 October 1976');
	expect(m.map.yearLink('1983')).toBe('The year 1983');
	expect(m.tracks.text({ from: '9 October 1983', to: '30 June 2026' })).toBe(
		'From 9 October 1983 to 30 June 2026.'
	);
	expect(m.tracks.mended({ date: '1989', years: 6 })).toBe('restored 1989, after 6 years');
	expect(m.tracks.without('13 July 2022')).toBe('without relations since 13 July 2022');
});

test.each<Case<typeof m.stoodBy>>([
	[
		[{ before: '8 October 1983', partners: 104, left: 4, kept: 100, after: '8 October 1984', joined: 0 }],
		'On 8 October 1983, the day before, North Korea had relations with 104 states. A year later, on 8 October 1984, 100 of them still had; 4 did not. No other state had established or restored relations by then.'
	],
	[
		[{ before: '2 March 1950', partners: 11, left: 0, kept: 11, after: '2 March 1951', joined: 1 }],
		'On 2 March 1950, the day before, North Korea had relations with 11 states. A year later, on 2 March 1951, 11 of them still had. One other state had established or restored relations by then.'
	]
])('who stood by: %j → %j', (values, words) => expect(m.stoodBy(...values)).toBe(words));
