import { expect, test } from 'vitest';
import { en as m } from '#lib/words/messages/en/table.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.title>>([
	[[''], 'All relations with North Korea in a table'],
	[['18 August 1976'], 'All relations with North Korea in a table, on 18 August 1976']
])('the title of the table: %j → %j', (values, words) => {
	expect(m.title(...values)).toEqual(words);
});

test.each<Case<typeof m.through>>([[['the Soviet Union'], 'as part of the Soviet Union']])(
	'of what a country was a part: %j → %j',
	(values, words) => {
		expect(m.through(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.missionIn>>([[[{ mission: 'Embassy', city: 'Pyongyang' }], 'Embassy, Pyongyang']])(
	'a mission in a city: %j → %j',
	(values, words) => {
		expect(m.missionIn(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.perhaps>>([[['Embassy, Pyongyang'], 'perhaps Embassy, Pyongyang']])(
	'what is not certain: %j → %j',
	(values, words) => {
		expect(m.perhaps(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.details>>([
	[[{ staff: '', report: '' }], ''],
	[[{ staff: 'with staff', report: '' }], 'with staff'],
	[[{ staff: 'with staff', report: 'latest report: 2001' }], 'with staff, latest report: 2001']
])('what is known of a mission: %j → %j', (values, words) => {
	expect(m.details(...values)).toEqual(words);
});

test.each<Case<typeof m.emptySince>>([[['2020'], 'without staff since 2020']])(
	'since when nobody is there: %j → %j',
	(values, words) => {
		expect(m.emptySince(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.represented>>([[['Beijing'], 'represented from Beijing']])(
	'from where a state is represented: %j → %j',
	(values, words) => {
		expect(m.represented(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.reported>>([
	[['2001'], 'latest report: 2001'],
	[[''], 'report not dated']
])('how old a report is: %j → %j', (values, words) => {
	expect(m.reported(...values)).toEqual(words);
});

test.each<Case<typeof m.because>>([[['Bombing'], 'Reason: Bombing']])(
	'a reason: %j → %j',
	(values, words) => {
		expect(m.because(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.change>>([
	[[{ label: 'Relations broken off', of: '', by: 'dprk', name: '' }], 'Relations broken off by North Korea'],
	[
		[{ label: 'Relations broken off', of: 'Soviet Union', by: 'country', name: 'the Soviet Union' }],
		'Relations broken off (Soviet Union) by the Soviet Union'
	],
	[
		[{ label: 'Relations broken off', of: '', by: 'unknown', name: '' }],
		'Relations broken off (by which side is not known)'
	],
	[[{ label: 'Relations established', of: '', by: undefined, name: '' }], 'Relations established']
])('what happened: %j → %j', (values, words) => {
	expect(m.change(...values)).toEqual(words);
});

test.each<Case<typeof m.why>>([[['it rained'], 'Because it rained.']])('why: %j → %j', (values, words) => {
	expect(m.why(...values)).toEqual(words);
});

test.each<Case<typeof m.restored>>([[['1990'], 'Restored: 1990']])(
	'a restoration: %j → %j',
	(values, words) => {
		expect(m.restored(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.caption>>([
	[[{ date: '1980', shown: 200, all: 200, states: 150, totals: [], past: false }], '1980: all 200 entries.'],
	[
		[
			{ date: '1980', shown: 15, all: 200, states: 1, totals: [{ label: 'Relations', count: 1 }], past: true }
		],
		'1980: 15 of 200 entries. They stand for one state of the day: Relations: 1. An accreditation is told from the day from which it is known.'
	],
	[
		[
			{
				date: '2026',
				shown: 200,
				all: 200,
				states: 190,
				totals: [
					{ label: 'Relations', count: 100 },
					{ label: 'Broken off', count: 90 }
				],
				past: false
			}
		],
		'2026: all 200 entries. They stand for 190 states of the day: Relations: 100; Broken off: 90.'
	]
])('what the rows stand for: %j → %j', (values, words) => {
	expect(m.caption(...values)).toEqual(words);
});

test.each<Case<typeof m.found>>([[[1, 200], '1 of 200 entries shown']])(
	'how many rows are left: %j → %j',
	(values, words) => {
		expect(m.found(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.sortBy>>([[['Status'], 'Sort by: Status']])(
	'by what the table can be sorted: %j → %j',
	(values, words) => {
		expect(m.sortBy(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.filtersSet>>([
	[[0], 'Filters'],
	[[1], 'Filters (1)'],
	[[3], 'Filters (3)']
])('how many filters are set: %j → %j', (values, words) => {
	expect(m.filtersSet(...values)).toEqual(words);
});

test.each<Case<typeof m.letterOf>>([
	[['Chad'], 'C'],
	[['Éire'], 'E'],
	[['eSwatini'], 'E']
])('the letter of a name: %j → %j', (values, words) => {
	expect(m.letterOf(...values)).toEqual(words);
});

test.each<Case<typeof m.problems.sort>>([
	[[{ quoted: 'colour' }], ['The table has no column “', { quoted: 'colour' }, '”: sorted by name.']]
])('a column that there is not: %j → %j', (values, words) => {
	expect(m.problems.sort(...values)).toEqual(words);
});

test.each<Case<typeof m.problems.order>>([
	[[{ quoted: 'up' }], ['“', { quoted: 'up' }, '” is no order: sorted upwards.']]
])('an order that there is not: %j → %j', (values, words) => {
	expect(m.problems.order(...values)).toEqual(words);
});
