import { expect, test } from 'vitest';
import { en as m } from '#lib/words/messages/en/answer.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.label>>([[['Malaysia'], 'Malaysia and North Korea']])(
	'the title of a country: %j → %j',
	(values, words) => {
		expect(m.label(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.answer>>([
	[[{ name: 'Malaysia', status: 'Relations', date: '' }], 'Malaysia and North Korea: Relations'],
	[
		[{ name: 'Malaysia', status: 'Relations', date: '18 August 1976' }],
		'Malaysia and North Korea: Relations (18 August 1976)'
	]
])('its answer: %j → %j', (values, words) => {
	expect(m.answer(...values)).toEqual(words);
});

test.each<Case<typeof m.handle>>([
	[['peek'], 'Change the height of the panel (low)'],
	[['half'], 'Change the height of the panel (half)'],
	[['full'], 'Change the height of the panel (full)']
])('the height of the panel: %j → %j', (values, words) => {
	expect(m.handle(...values)).toEqual(words);
});

test.each<Case<typeof m.missionsThen>>([
	[[[]], 'none on record'],
	[[['Embassy, Pyongyang']], 'Embassy, Pyongyang'],
	[[['Embassy, Pyongyang', 'Office, Pyongyang']], 'Embassy, Pyongyang; Office, Pyongyang']
])('missions of a day: %j → %j', (values, words) => {
	expect(m.missionsThen(...values)).toEqual(words);
});

test.each<Case<typeof m.onDay>>([[['18 August 1976'], 'On 18 August 1976']])(
	'a day above what held on it: %j → %j',
	(values, words) => {
		expect(m.onDay(...values)).toEqual(words);
	}
);
