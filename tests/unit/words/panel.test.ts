import { expect, test } from 'vitest';
import { en as m } from '#lib/words/messages/en/panel.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.establishedBefore>>([
	[
		[{ country: { slug: 'nepal', name: 'Nepal' }, date: '1974' }],
		['Established just before: ', { slug: 'nepal', name: 'Nepal' }, ' (1974)']
	]
])('who came before: %j → %j', (values, words) => {
	expect(m.establishedBefore(...values)).toEqual(words);
});

test.each<Case<typeof m.establishedAfter>>([
	[
		[{ country: { slug: 'nepal', name: 'Nepal' }, date: '1974' }],
		['Established just after: ', { slug: 'nepal', name: 'Nepal' }, ' (1974)']
	]
])('who came after: %j → %j', (values, words) => {
	expect(m.establishedAfter(...values)).toEqual(words);
});

test.each<Case<typeof m.sameStatus>>([
	[
		[{ status: 'Suspended', countries: [{ slug: 'nepal', name: 'Nepal' }] }],
		['Same status: Suspended (1): ', { slug: 'nepal', name: 'Nepal' }]
	],
	[
		[
			{
				status: 'Suspended',
				countries: [
					{ slug: 'nepal', name: 'Nepal' },
					{ slug: 'peru', name: 'Peru' }
				]
			}
		],
		['Same status: Suspended (2): ', { slug: 'nepal', name: 'Nepal' }, ', ', { slug: 'peru', name: 'Peru' }]
	]
])('who has the same status: %j → %j', (values, words) => {
	expect(m.sameStatus(...values)).toEqual(words);
});

test.each<Case<typeof m.allOfStatus>>([[[25], 'All 25 states and entities with this status']])(
	'how many have the same status: %j → %j',
	(values, words) => {
		expect(m.allOfStatus(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.names>>([
	[[['PRC']], 'Also known as: PRC.'],
	[[['PRC', 'Cathay']], 'Also known as: PRC, Cathay.']
])('other names: %j → %j', (values, words) => {
	expect(m.names(...values)).toEqual(words);
});

test.each<Case<typeof m.formerNames>>([[[['Burma', 'Pagan']], 'Formerly: Burma, Pagan.']])(
	'former names: %j → %j',
	(values, words) => {
		expect(m.formerNames(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.event>>([
	[
		[{ label: 'Relations broken off', by: 'North Korea' }],
		[{ what: 'Relations broken off' }, ' ', { by: 'by North Korea' }]
	],
	[[{ label: 'Relations established', by: '' }], [{ what: 'Relations established' }]]
])('an event: %j → %j', (values, words) => {
	expect(m.event(...values)).toEqual(words);
});

test.each<Case<typeof m.detail>>([[['latest report: 2001'], '(latest report: 2001)']])(
	'how old a report is: %j → %j',
	(values, words) => {
		expect(m.detail(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.worldEvent>>([
	[[{ date: '1950', event: { title: 'Korean War' } }], ['1950: ', { title: 'Korean War' }]]
])('a world event: %j → %j', (values, words) => {
	expect(m.worldEvent(...values)).toEqual(words);
});

test.each<Case<typeof m.missionsOfDprk>>([[['the Gambia'], 'North Korean missions in the Gambia']])(
	'missions of North Korea: %j → %j',
	(values, words) => {
		expect(m.missionsOfDprk(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.checked>>([[['30 June 2026'], 'Checked to 30 June 2026.']])(
	'up to when it is checked: %j → %j',
	(values, words) => {
		expect(m.checked(...values)).toEqual(words);
	}
);
