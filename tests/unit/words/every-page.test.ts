import { expect, test } from 'vitest';
import { en as m } from '#lib/words/messages/en/every-page.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.site.pageTitle>>([[['About'], 'About – Ties with Pyongyang']])(
	'the title of a page: %j → %j',
	(values, words) => {
		expect(m.site.pageTitle(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.sentences>>([
	[[[]], ''],
	[[['One.', 'Two.']], 'One. Two.']
])('sentences: %j → %j', (values, words) => {
	expect(m.sentences(...values)).toEqual(words);
});

test.each<Case<typeof m.progress.coming>>([[['1976'], '1976 is on its way.']])(
	'what is on its way: %j → %j',
	(values, words) => {
		expect(m.progress.coming(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.progress.missing>>([[['1976'], '1976 did not load.']])(
	'what did not come: %j → %j',
	(values, words) => {
		expect(m.progress.missing(...values)).toEqual(words);
	}
);
