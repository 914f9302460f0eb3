import { expect, test } from 'vitest';
import { counting as m } from '#lib/words/messages/en/counting.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.result>>([
	[[{ date: '30 June 2026' }], 'states and entities on 30 June 2026, by these choices']
])('what stands after the number: %j → %j', (values, words) => {
	expect(m.result(...values)).toEqual(words);
});

test.each<Case<typeof m.adds>>([
	[[1], '+1'],
	[[0], '0'],
	[[-2], '−2']
])('a change of the number: %j → %j', (values, words) => {
	expect(m.adds(...values)).toEqual(words);
});

test.each<Case<typeof m.without>>([[['Mali'], 'Mali, if left out']])(
	'a choice that takes a state out: %j → %j',
	(values, words) => {
		expect(m.without(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.statuses.suspended>>([
	[[{ states: 0, names: '' }], 'No state is suspended on this day.'],
	[[{ states: 1, names: 'Nicaragua' }], 'Relations suspended: Nicaragua.']
])('suspended states: %j → %j', (values, words) => {
	expect(m.statuses.suspended(...values)).toEqual(words);
});

test.each<Case<typeof m.statuses.severed>>([
	[[{ states: 0, names: '' }], 'No relations are broken off on this day.'],
	[
		[{ states: 2, names: 'Iraq and Samoa' }],
		'Every state that ever had relations: Iraq and Samoa broke them off.'
	]
])('states that broke off relations: %j → %j', (values, words) => {
	expect(m.statuses.severed(...values)).toEqual(words);
});

test.each<Case<typeof m.workedOut>>([
	[[{ number: 167, date: '31 December 2011' }], 'Worked out here for 31 December 2011: 167.']
])('what the facts make of a number: %j → %j', (values, words) => {
	expect(m.workedOut(...values)).toEqual(words);
});

test.each<Case<typeof m.misses>>([[[{ by: 3 }], 'Difference: 3.']])(
	'a difference: %j → %j',
	(values, words) => {
		expect(m.misses(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.set>>([[[159], 'Set the switch to 159']])('the link: %j → %j', (values, words) => {
	expect(m.set(...values)).toEqual(words);
});
