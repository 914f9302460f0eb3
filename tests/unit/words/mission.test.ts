import { expect, test } from 'vitest';
import { mission as m } from '#lib/words/messages/en/mission.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.title>>([[[{ mission: 'Embassy', city: 'Pyongyang' }], 'Embassy, Pyongyang']])(
	'the name of a mission: %j → %j',
	(values, words) => {
		expect(m.title(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.openedWhen>>([
	[[{ date: '', as: '', note: '' }], 'date not known'],
	[[{ date: '', as: '', note: 'After the war.' }], 'After the war.'],
	[[{ date: '1948', as: 'the Soviet Union', note: '' }], '1948, as that of the Soviet Union'],
	[
		[{ date: '1948', as: 'the Soviet Union', note: 'The day is not known.' }],
		'1948, as that of the Soviet Union. The day is not known.'
	],
	[[{ date: '', as: 'the Soviet Union', note: '' }], 'date not known, as that of the Soviet Union']
])('when it opened: %j → %j', (values, words) => {
	expect(m.openedWhen(...values)).toEqual(words);
});

test.each<Case<typeof m.closedWhen>>([
	[[{ date: '2001', reason: '' }], '2001'],
	[[{ date: '2001', reason: 'There was no money.' }], '2001. There was no money.']
])('when it closed: %j → %j', (values, words) => {
	expect(m.closedWhen(...values)).toEqual(words);
});

test.each<Case<typeof m.stateOn>>([
	[[{ state: 'operating', date: '' }], 'operating'],
	[[{ state: 'operating', date: '2025' }], 'operating (2025)']
])('the latest report: %j → %j', (values, words) => {
	expect(m.stateOn(...values)).toEqual(words);
});

test.each<Case<typeof m.withoutStaffWhen>>([
	[
		[{ from: '2020', to: '', reason: 'The border was closed.' }],
		'2020 – no return known. The border was closed.'
	],
	[[{ from: '1980', to: '1982', reason: 'There was a flood.' }], '1980 – 1982. There was a flood.']
])('when nobody was there: %j → %j', (values, words) => {
	expect(m.withoutStaffWhen(...values)).toEqual(words);
});

test.each<Case<typeof m.headAsOf>>([
	[[{ name: '', rank: 'vacant', since: '', asOf: '' }], 'vacant'],
	[
		[{ name: 'A. Envoy', rank: 'ambassador', since: '2019', asOf: '2025' }],
		'A. Envoy, ambassador, since 2019, as of 2025'
	]
])('its head: %j → %j', (values, words) => {
	expect(m.headAsOf(...values)).toEqual(words);
});

test.each<Case<typeof m.representsWhom>>([
	[[[{ whom: 'Canada', as: 'protecting power', since: '' }]], 'Canada (protecting power)'],
	[
		[
			[
				{ whom: 'Canada', as: 'protecting power', since: '2001' },
				{ whom: 'Norway', as: 'consular help', since: '' }
			]
		],
		'Canada (protecting power since 2001) and Norway (consular help)'
	]
])('whose interests it looks after: %j → %j', (values, words) => {
	expect(m.representsWhom(...values)).toEqual(words);
});

test.each<Case<typeof m.representedBy>>([
	[[{ whom: 'Sweden', as: 'protecting power', since: '1995' }], 'Sweden (protecting power since 1995)']
])('who looks after the interests of a state: %j → %j', (values, words) => {
	expect(m.representedBy(...values)).toEqual(words);
});

test.each<Case<typeof m.coveredFrom>>([
	[[{ city: 'Beijing', country: 'China' }], 'Beijing (embassy to China)']
])('from where North Korea is represented: %j → %j', (values, words) => {
	expect(m.coveredFrom(...values)).toEqual(words);
});

test.each<Case<typeof m.covers>>([
	[[{ country: 'Slovakia', when: '' }], 'Slovakia'],
	[[{ country: 'Slovakia', when: 'since 1993' }], 'Slovakia (since 1993)']
])('a country that a mission covers too: %j → %j', (values, words) => {
	expect(m.covers(...values)).toEqual(words);
});

test.each<Case<typeof m.postWhen>>([
	[[{ since: '', until: '', report: '' }], ''],
	[[{ since: '2008', until: '', report: 'latest report: 2013' }], 'since 2008, latest report: 2013'],
	[[{ since: '2000', until: '2008', report: '' }], 'from 2000, ended 2008'],
	[
		[{ since: '', until: 'between June 2004 and 2 March 2009', report: '' }],
		'ended between June 2004 and 2 March 2009'
	]
])('when somebody was accredited from elsewhere: %j → %j', (values, words) => {
	expect(m.postWhen(...values)).toEqual(words);
});
