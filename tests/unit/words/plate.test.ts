import { expect, test } from 'vitest';
import { en as m } from '#lib/words/messages/en/plate.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.checkedUpTo>>([[['30 June 2026'], 'Facts checked up to 30 June 2026.']])(
	'how far the facts are checked: %j → %j',
	(values, words) => {
		expect(m.checkedUpTo(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.legend.ofThemUn>>([
	[[150], '(150 UN)'],
	[[0], '(0 UN)']
])('how many are in the United Nations: %j → %j', (values, words) => {
	expect(m.legend.ofThemUn(...values)).toEqual(words);
});

test.each<Case<typeof m.legend.outlines>>([
	[[3], '3 of today'],
	[[1], '1 of today']
])('how many outlines of today: %j → %j', (values, words) => {
	expect(m.legend.outlines(...values)).toEqual(words);
});
