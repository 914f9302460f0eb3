import { expect, test } from 'vitest';
import { en as m } from '#lib/words/messages/en/year.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.title>>([[['1976'], 'North Korea’s diplomatic relations in 1976']])(
	'the title: %j → %j',
	(values, words) => {
		expect(m.title(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.day>>([[['31 December 1976'], 'The map shows 31 December 1976.']])(
	'the day of the map: %j → %j',
	(values, words) => {
		expect(m.day(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.changed>>([[['1976'], 'What changed in 1976']])(
	'what changed: %j → %j',
	(values, words) => {
		expect(m.changed(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.world>>([[['1976'], 'In the world in 1976']])(
	'what happened in the world: %j → %j',
	(values, words) => {
		expect(m.world(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.previous>>([[['1975'], '← 1975']])('the year before: %j → %j', (values, words) => {
	expect(m.previous(...values)).toEqual(words);
});

test.each<Case<typeof m.next>>([[['1977'], '1977 →']])('the year after: %j → %j', (values, words) => {
	expect(m.next(...values)).toEqual(words);
});
