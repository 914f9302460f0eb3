import { expect, test } from 'vitest';
import { doubt as m } from '#lib/words/messages/en/doubt.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.picture>>([
	[[{ title: 'How sure', classes: ['sure: 3', 'unsure: 1'] }], 'World map. How sure: sure: 3, unsure: 1']
])('a picture in words: %j → %j', (values, words) => {
	expect(m.picture(...values)).toEqual(words);
});

test.each<Case<typeof m.legend>>([[[{ label: 'unconfirmed', states: 6 }], 'unconfirmed: 6']])(
	'a line of a legend: %j → %j',
	(values, words) => {
		expect(m.legend(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.checked>>([
	[
		[
			[
				{ date: '30 June 2026', records: 201 },
				{ date: '1 May 2026', records: 1 }
			]
		],
		'201 records were last checked up to 30 June 2026. One record was last checked up to 1 May 2026.'
	]
])('when records were checked: %j → %j', (values, words) => {
	expect(m.checked(...values)).toEqual(words);
});

test.each<Case<typeof m.mission>>([
	[
		[{ kind: 'Embassy', side: 'in North Korea', city: 'Pyongyang', of: '' }],
		'Embassy in North Korea, Pyongyang'
	],
	[
		[{ kind: 'Office', side: 'in North Korea', city: 'Pyongyang', of: 'WFP' }],
		'WFP, Office in North Korea, Pyongyang'
	]
])('a mission: %j → %j', (values, words) => {
	expect(m.mission(...values)).toEqual(words);
});

test('what happened to a mission or an accreditation', () => {
	expect(m.opened('Embassy')).toBe('Embassy: opened');
	expect(m.closed('Embassy')).toBe('Embassy: closed');
	expect(m.ended('Cover')).toBe('Cover: ended');
	expect(m.accredited('Beijing')).toBe('Ambassador accredited from Beijing');
	expect(m.covers({ country: 'Mali', city: 'Conakry' })).toBe(
		'Ambassador in Conakry also accredited to Mali'
	);
});

test.each<Case<typeof m.group>>([[[{ label: 'Unconfirmed', facts: 4 }], 'Unconfirmed: 4']])(
	'a group of weak facts: %j → %j',
	(values, words) => {
		expect(m.group(...values)).toEqual(words);
	}
);

test('a report is about one fact', () => {
	expect(m.reportFact({ about: 'Mali', what: 'Relations established' })).toBe(
		'Report a source: Mali, Relations established'
	);
	expect(m.reportName({ about: 'Mali', what: 'Relations established', date: '1961' })).toBe(
		'Mali: Relations established, 1961'
	);
	expect(m.reportName({ about: 'Mali', what: 'Embassy', date: '' })).toBe('Mali: Embassy');
});
