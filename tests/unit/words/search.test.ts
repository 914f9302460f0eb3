import { expect, test } from 'vitest';
import { en as m } from '#lib/words/messages/en/search.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.count>>([
	[[{ found: 1, shown: 1 }], '1 result'],
	[[{ found: 2, shown: 2 }], '2 results'],
	[[{ found: 30, shown: 20 }], '30 results, the first 20 shown']
])('how much was found: %j → %j', (values, words) => {
	expect(m.count(...values)).toEqual(words);
});

test.each<Case<typeof m.detail>>([
	[[{ word: null, status: 'Relations' }], ['Relations']],
	[[{ word: { by: 'formerly Burma' }, status: 'Relations' }], [{ by: 'formerly Burma' }, ' · Relations']]
])('what a result is: %j → %j', (values, words) => {
	expect(m.detail(...values)).toEqual(words);
});

test.each<Case<typeof m.leadsTo>>([[[{ name: 'Greenland', country: 'Denmark' }], 'Greenland → Denmark']])(
	'where a result leads: %j → %j',
	(values, words) => {
		expect(m.leadsTo(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.code>>([[['MYS'], 'code MYS']])('found by a code: %j → %j', (values, words) => {
	expect(m.code(...values)).toEqual(words);
});

test.each<Case<typeof m.capital>>([[['Kuala Lumpur'], 'capital: Kuala Lumpur']])(
	'found by a capital: %j → %j',
	(values, words) => {
		expect(m.capital(...values)).toEqual(words);
	}
);
