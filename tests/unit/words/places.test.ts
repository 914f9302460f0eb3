import { expect, test } from 'vitest';
import * as m from '#lib/words/messages/en/places.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.placed>>([
	[
		[{ where: 'in Africa', date: '1 May 1950' }, 'no state had relations.'],
		'In Africa on 1 May 1950, no state had relations.'
	],
	[[{ where: '', date: '' }, 'no state has relations.'], 'No state has relations.'],
	[
		[{ where: '', date: '1976', from: '1950' }, '3 states.', 'of these, '],
		'Of these, between 1950 and 1976, 3 states.'
	]
])('a sentence of a place and a day: %j → %j', (values, words) => {
	expect(m.placed(...values)).toEqual(words);
});
