import { expect, test } from 'vitest';
import { relations as m } from '#lib/words/messages/en/relations.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.intro>>([
	[
		[{ events: 12, name: 'the United States' }],
		'These 12 events are recorded as such for the relations of North Korea and the United States, in the order of their dates, each with its sources. The text above tells of more.'
	]
])('what a chronology is: %j → %j', (values, words) => {
	expect(m.intro(...values)).toEqual(words);
});

test.each<Case<typeof m.event>>([
	[[{ label: 'Visit', by: 'South Korea' }], 'Visit by South Korea'],
	[[{ label: 'Treaty', by: '' }], 'Treaty']
])('what happened: %j → %j', (values, words) => {
	expect(m.event(...values)).toEqual(words);
});

test.each<Case<typeof m.sources>>([
	[[1], '1 source'],
	[[4], '4 sources']
])('how many sources: %j → %j', (values, words) => {
	expect(m.sources(...values)).toEqual(words);
});

test('headings and links', () => {
	expect(m.decade('1970')).toBe('1970s');
	expect(m.year('1972')).toBe('The year 1972');
	expect(m.status('30 June 2026')).toBe('Status on 30 June 2026');
	expect(m.onMap('Japan')).toBe('Japan on the map');
	expect(m.toChronology(61)).toBe('Chronology of 61 events');
});
