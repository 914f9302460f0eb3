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

test.each<Case<typeof m.list>>([
	[[[]], ''],
	[[['A']], 'A'],
	[[['A', 'B', 'C']], 'A, B and C']
])('a list: %j → %j', (values, words) => {
	expect(m.list(...values)).toEqual(words);
});

test.each<Case<typeof m.dates.year>>([[[1973], '1973']])('a year: %j → %j', (values, words) => {
	expect(m.dates.year(...values)).toEqual(words);
});

test.each<Case<typeof m.dates.month>>([[[1973, 6], 'June 1973']])('a month: %j → %j', (values, words) => {
	expect(m.dates.month(...values)).toEqual(words);
});

test.each<Case<typeof m.dates.day>>([[[1973, 6, 3], '3 June 1973']])('a day: %j → %j', (values, words) => {
	expect(m.dates.day(...values)).toEqual(words);
});

test.each<Case<typeof m.dates.between>>([[['1990', '1995'], 'between 1990 and 1995']])(
	'a range: %j → %j',
	(values, words) => {
		expect(m.dates.between(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.dates.orEarlier>>([[['1995'], '1995 or earlier']])(
	'a range without a beginning: %j → %j',
	(values, words) => {
		expect(m.dates.orEarlier(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.dates.orLater>>([[['1990'], '1990 or later']])(
	'a range without an end: %j → %j',
	(values, words) => {
		expect(m.dates.orLater(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.dates.onDay>>([[['3 June 1973'], 'on 3 June 1973']])(
	'a day as a phrase: %j → %j',
	(values, words) => {
		expect(m.dates.onDay(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.dates.inPeriod>>([[['June 1973'], 'in June 1973']])(
	'a month as a phrase: %j → %j',
	(values, words) => {
		expect(m.dates.inPeriod(...values)).toEqual(words);
	}
);
