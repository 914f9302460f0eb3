import { expect, test } from 'vitest';
import { en as m } from '#lib/words/messages/en/looks.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.since>>([[['Relations', '1973'], 'Relations, since 1973']])(
	'since when: %j → %j',
	(values, words) => {
		expect(m.since(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.dated>>([
	[['Relations', 'between 1973 and 1975'], 'Relations, dated between 1973 and 1975']
])('a date that is not known exactly: %j → %j', (values, words) => {
	expect(m.dated(...values)).toEqual(words);
});

test.each<Case<typeof m.unsure>>([[['Relations', 'Embassy'], 'Relations, or perhaps: Embassy']])(
	'what it may have been: %j → %j',
	(values, words) => {
		expect(m.unsure(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.divided>>([[['Relations', 'Embassy'], 'Relations / Embassy (divided)']])(
	'a divided country: %j → %j',
	(values, words) => {
		expect(m.divided(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.territory>>([[['Greenland', 'Denmark'], 'Greenland (Denmark)']])(
	'a territory: %j → %j',
	(values, words) => {
		expect(m.territory(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.place>>([
	[[{ name: 'Greenland (Denmark)', look: 'Relations' }], 'Greenland (Denmark): Relations']
])('a place on the map: %j → %j', (values, words) => {
	expect(m.place(...values)).toEqual(words);
});
