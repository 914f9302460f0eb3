import { expect, test } from 'vitest';
import { en as m } from '#lib/words/messages/en/not-found.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.country>>([
	[[{ name: 'malasia' }], ['Nothing on this map has the name “', { name: 'malasia' }, '”.']]
])('a name that is none: %j → %j', (values, words) => {
	expect(m.country(...values)).toEqual(words);
});

test.each<Case<typeof m.ways>>([
	[
		[{ again: { words: 'Try again' }, home: { words: 'World map' } }],
		[{ words: 'Try again' }, ' · ', { words: 'World map' }]
	]
])('the ways on: %j → %j', (values, words) => {
	expect(m.ways(...values)).toEqual(words);
});
