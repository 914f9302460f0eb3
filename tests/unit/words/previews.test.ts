import { expect, test } from 'vitest';
import { en } from '#lib/words/messages/en/written.ts';
import type { Case } from '../../fixtures/wordings.ts';

const m = en.previews;

test('which day a map shows', () => {
	expect(m.mapOf('30 June 2026')).toBe('Map of 30 June 2026');
});

test.each<Case<typeof m.onDay>>([
	[[{ day: '30 June 2026', text: 'No relations on record.' }], 'On 30 June 2026: No relations on record.']
])('what holds on the day that a preview shows: %j → %j', (values, words) => {
	expect(m.onDay(...values)).toBe(words);
});

test.each<Case<typeof m.outlined>>([
	[
		[{ day: '30 June 2026', place: 'Malta: Relations, no embassy there' }],
		'World map of 30 June 2026, with an outline. Malta: Relations, no embassy there.'
	]
])('what a picture shows of a state: %j → %j', (values, words) => {
	expect(m.outlined(...values)).toBe(words);
});

test.each<Case<typeof m.titled>>([
	[[{ title: 'The wave', map: 'World map of 30 June 2026.' }], 'The wave. World map of 30 June 2026.']
])('what a picture shows below a title: %j → %j', (values, words) => {
	expect(m.titled(...values)).toBe(words);
});
