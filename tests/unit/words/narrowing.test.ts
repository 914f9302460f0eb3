import { expect, test } from 'vitest';
import { en as m } from '#lib/words/messages/en/narrowing.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.shown>>([
	[[{ shown: 724, all: 724 }], '724 sources'],
	[[{ shown: 23, all: 724 }], '23 of 724 sources'],
	[[{ shown: 1, all: 724 }], '1 of 724 sources'],
	[[{ shown: 0, all: 724 }], 'None of 724 sources'],
	[[{ shown: 1, all: 1 }], '1 source'],
	[[{ shown: 0, all: 1 }], 'No source fits']
])('how much of a list is shown: %j → %j', (values, words) => {
	expect(m.shown(...values)).toEqual(words);
});
