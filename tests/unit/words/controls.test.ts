import { expect, test } from 'vitest';
import { en as m } from '#lib/words/messages/en/controls.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.comparedWith>>([[['18 August 1976'], 'Compared with 18 August 1976']])(
	'the day compared with: %j → %j',
	(values, words) => {
		expect(m.comparedWith(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.scale>>([
	[[0], 'no state'],
	[[1], 'one state'],
	[[100], '100 states']
])('the scale of the chart: %j → %j', (values, words) => {
	expect(m.scale(...values)).toEqual(words);
});
