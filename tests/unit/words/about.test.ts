import { expect, test } from 'vitest';
import { about as m } from '#lib/words/messages/en/about.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.reportTitle>>([
	[['Ties with Pyongyang'], 'Ties with Pyongyang: a question or an error']
])('the subject of a mail: %j → %j', (values, words) => {
	expect(m.reportTitle(...values)).toEqual(words);
});
