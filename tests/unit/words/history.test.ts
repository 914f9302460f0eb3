import { expect, test } from 'vitest';
import { en as m } from '#lib/words/messages/en/history.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.day>>([
	[[{ date: '18 August 1976', partners: 90 }], '18 August 1976, relations with 90 states'],
	[[{ date: '18 August 1976', partners: 1 }], '18 August 1976, relations with one state'],
	[[{ date: '9 September 1948', partners: 0 }], '9 September 1948, relations with no state']
])('what the slider says: %j → %j', (values, words) => {
	expect(m.day(...values)).toEqual(words);
});

test.each<Case<typeof m.changes.latest>>([
	[[0], 'The latest change up to this day: No status changed.'],
	[[1], 'The latest change up to this day: 1 change'],
	[[2], 'The latest change up to this day: 2 changes']
])('how much changed up to a day: %j → %j', (values, words) => {
	expect(m.changes.latest(...values)).toEqual(words);
});

test.each<Case<typeof m.changes.between>>([
	[[{ from: '1970', until: '1980', count: 0 }], 'Between 1970 and 1980: No status changed.'],
	[[{ from: '1970', until: '1980', count: 1 }], 'Between 1970 and 1980: 1 change'],
	[[{ from: '1970', until: '1980', count: 12 }], 'Between 1970 and 1980: 12 changes']
])('how much changed between two days: %j → %j', (values, words) => {
	expect(m.changes.between(...values)).toEqual(words);
});

test.each<Case<typeof m.changes.told>>([
	[
		[{ date: '1980', partners: 90, changes: 0, few: [] }],
		'1980: relations with 90 states. No status changed.'
	],
	[[{ date: '1980', partners: 90, changes: 12, few: [] }], '1980: relations with 90 states. 12 changes'],
	[
		[
			{
				date: '1980',
				partners: 1,
				changes: 1,
				few: [{ state: 'Malaysia', label: 'Relations broken off', by: 'dprk', name: 'Malaysia' }]
			}
		],
		'1980: relations with one state. Malaysia: relations broken off by North Korea.'
	],
	[
		[
			{
				date: '1980',
				partners: 2,
				changes: 2,
				few: [
					{ state: 'A', label: 'Relations established', by: undefined, name: 'A' },
					{ state: 'B', label: 'Relations broken off', by: 'country', name: 'the B' }
				]
			}
		],
		'1980: relations with 2 states. A: relations established. B: relations broken off by the B.'
	]
])('what is spoken after a step: %j → %j', (values, words) => {
	expect(m.changes.told(...values)).toEqual(words);
});

test.each<Case<typeof m.changes.line>>([
	[
		[
			{
				label: 'Relations broken off',
				by: 'dprk',
				name: 'Malaysia',
				state: { state: 'Malaysia' },
				countries: 0,
				because: ''
			}
		],
		[{ state: 'Malaysia' }, ': relations broken off by North Korea']
	],
	[
		[
			{
				label: 'Relations broken off',
				by: 'both',
				name: 'Malaysia',
				state: { state: 'Malaysia' },
				countries: 0,
				because: ''
			}
		],
		[{ state: 'Malaysia' }, ': relations broken off']
	],
	[
		[
			{
				label: 'Relations broken off',
				by: 'country',
				name: 'the Gambia',
				state: { state: 'Malaysia' },
				countries: 0,
				because: ''
			}
		],
		[{ state: 'Malaysia' }, ': relations broken off by the Gambia']
	],
	[
		[
			{
				label: 'Relations broken off',
				by: 'unknown',
				name: 'Malaysia',
				state: { state: 'Malaysia' },
				countries: 0,
				because: ''
			}
		],
		[{ state: 'Malaysia' }, ': relations broken off (by which side is not known)']
	],
	[
		[
			{
				label: 'Relations broken off',
				by: 'dprk',
				name: 'Malaysia',
				state: { state: 'Malaysia' },
				countries: 0,
				because: 'it rained'
			}
		],
		[{ state: 'Malaysia' }, ': relations broken off by North Korea, because it rained.']
	],
	[
		[
			{
				label: 'Relations broken off',
				by: 'dprk',
				name: 'Malaysia',
				state: { state: 'Malaysia' },
				because: '',
				countries: 15
			}
		],
		[
			{ state: 'Malaysia' },
			' ',
			{ detail: '(15 countries of today)' },
			': relations broken off by North Korea'
		]
	],
	[
		[
			{
				label: 'Relations broken off',
				by: 'dprk',
				name: 'Malaysia',
				state: { state: 'Malaysia' },
				countries: 1,
				because: 'it rained'
			}
		],
		[
			{ state: 'Malaysia' },
			' ',
			{ detail: '(one country of today)' },
			': relations broken off by North Korea, because it rained.'
		]
	]
])('a change: %j → %j', (values, words) => {
	expect(m.changes.line(...values)).toEqual(words);
});

test.each<Case<typeof m.changes.worldEvent>>([[[{ date: '1950', title: 'Korean War' }], '1950: Korean War']])(
	'a world event: %j → %j',
	(values, words) => {
		expect(m.changes.worldEvent(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.description.counts>>([
	[
		[
			{
				date: '1980',
				where: '',
				states: 150,
				rows: [
					{ label: 'Relations', count: 90 },
					{ label: 'Relations broken off', count: 60 }
				]
			}
		],
		'On 1980 the map shows 150 states: 90 Relations; 60 Relations broken off.'
	],
	[
		[{ date: '1980', where: 'in Asia', states: 1, rows: [{ label: 'Relations', count: 1 }] }],
		'On 1980 the map shows one state in Asia: 1 Relations.'
	]
])('how many have each colour: %j → %j', (values, words) => {
	expect(m.description.counts(...values)).toEqual(words);
});

test.each<Case<typeof m.description.regions>>([
	[
		[{ today: true, regions: [{ name: 'Africa', partners: 50, all: 54 }] }],
		'So many members of the United Nations have relations with North Korea: Africa 50 of 54.'
	],
	[
		[
			{
				today: false,
				regions: [
					{ name: 'Africa', partners: 50, all: 54 },
					{ name: 'Asia', partners: 1, all: 2 }
				]
			}
		],
		'So many states of that day had relations with North Korea: Africa 50 of 54; Asia 1 of 2.'
	]
])('how the regions differ: %j → %j', (values, words) => {
	expect(m.description.regions(...values)).toEqual(words);
});

test.each<Case<typeof m.description.oldest>>([
	[
		[{ names: 'Russia', date: '12 October 1948' }],
		'The oldest relations in force are those with Russia (12 October 1948).'
	]
])('the oldest relations: %j → %j', (values, words) => {
	expect(m.description.oldest(...values)).toEqual(words);
});

test.each<Case<typeof m.description.newest>>([
	[[{ names: 'A and B', date: '2007' }], 'The newest are those with A and B (2007).']
])('the newest relations: %j → %j', (values, words) => {
	expect(m.description.newest(...values)).toEqual(words);
});

test.each<Case<typeof m.description.lastBreak>>([
	[
		[{ names: 'Ukraine', date: '13 July 2022' }],
		'The latest break that still holds is that with Ukraine (13 July 2022).'
	]
])('the latest break: %j → %j', (values, words) => {
	expect(m.description.lastBreak(...values)).toEqual(words);
});

test.each<Case<typeof m.description.lastChange>>([
	[
		['2025', 'embassy in Pyongyang opened (A)'],
		'The last change up to this day, 2025: embassy in Pyongyang opened (A).'
	]
])('the last change: %j → %j', (values, words) => {
	expect(m.description.lastChange(...values)).toEqual(words);
});

test.each<Case<typeof m.description.change>>([
	[
		[{ state: 'Malaysia', label: 'Relations broken off', by: 'dprk', name: 'Malaysia' }],
		'relations broken off by North Korea (Malaysia)'
	],
	[
		[{ state: 'Malaysia', label: 'Embassy in Pyongyang opened', by: undefined, name: 'Malaysia' }],
		'embassy in Pyongyang opened (Malaysia)'
	]
])('a change among others: %j → %j', (values, words) => {
	expect(m.description.change(...values)).toEqual(words);
});

test.each<Case<typeof m.chips.remove>>([[['Africa'], 'Remove the filter: Africa']])(
	'a filter that can be removed: %j → %j',
	(values, words) => {
		expect(m.chips.remove(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.reasons.restored>>([[['5 May 1990'], 'Restored 5 May 1990.']])(
	'a relation that was restored: %j → %j',
	(values, words) => {
		expect(m.reasons.restored(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.reasons.note>>([
	[['5 May 1990'], 'Choose a reason: the map keeps the states concerned up to 5 May 1990.']
])('up to when reasons are told: %j → %j', (values, words) => {
	expect(m.reasons.note(...values)).toEqual(words);
});

test.each<Case<typeof m.reasons.none>>([[['5 May 1990'], 'No case up to 5 May 1990.']])(
	'no case of a reason: %j → %j',
	(values, words) => {
		expect(m.reasons.none(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.changes.all>>([[[12], 'Show all 12']])(
	'the way to all changes: %j → %j',
	(values, words) => {
		expect(m.changes.all(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.rok.inForce>>([[['1965'], 'South Korea: diplomatic relations (since 1965).']])(
	'relations with Seoul: %j → %j',
	(values, words) => {
		expect(m.rok.inForce(...values)).toEqual(words);
	}
);
