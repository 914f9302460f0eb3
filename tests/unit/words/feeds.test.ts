import { expect, test } from 'vitest';
import { feeds as m } from '#lib/words/messages/en/feeds.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.entry>>([
	[[{ state: 'Malaysia', what: 'Relations broken off' }], 'Malaysia: Relations broken off'],
	[[{ state: 'Peru', what: 'July 1988' }], 'Peru: July 1988']
])('an event alone: %j → %j', (values, words) => {
	expect(m.entry(...values)).toBe(words);
});

test.each<Case<typeof m.days>>([
	[[{ from: '1992', until: '1994' }], '1992 to 1994'],
	[[{ from: 'July 2000', until: 'December 2000' }], 'July 2000 to December 2000'],
	[[{ from: '1950', until: '1950' }], '1950']
])('the days of a correction: %j → %j', (values, words) => {
	expect(m.days(...values)).toBe(words);
});

test('the feed of a country names it as sentences do', () => {
	expect(m.ofCountry('the Netherlands')).toBe('North Korea and the Netherlands');
	expect(m.aboutCountry('China')).toBe(
		'Every event on record in the relations of North Korea and China, the latest first.'
	);
});

test('a correction says of what it is, what has changed and why', () => {
	expect(m.correction({ state: 'Albania', days: '1992 to 1994' })).toBe('Albania, 1992 to 1994');
	expect(m.change({ was: 'embassy', now: 'relations' })).toBe('“embassy” has become “relations”.');
	expect(m.why('the record itself had 1950 or 1951')).toBe('The reason: the record itself had 1950 or 1951.');
});

test('days of the calendar, and files', () => {
	expect(m.monthDay({ day: 11, month: 'July' })).toBe('11 July');
	expect(m.inYear({ year: '1961', what: 'China: Treaty' })).toBe('1961: China: Treaty');
	expect(m.file({ title: 'Corrections', form: 'Atom' })).toBe('Corrections (Atom)');
});
