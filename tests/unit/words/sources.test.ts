import { expect, test } from 'vitest';
import { en as m } from '#lib/words/messages/en/sources.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.source>>([
	[[{ name: { name: 'Report' }, publisher: '', date: '' }], [{ name: 'Report' }]],
	[[{ name: { name: 'Report' }, publisher: 'Ministry', date: '' }], [{ name: 'Report' }, ', Ministry']],
	[
		[{ name: { name: 'Report' }, publisher: 'Ministry', date: '2001' }],
		[{ name: 'Report' }, ', Ministry, 2001']
	]
])('a source: %j → %j', (values, words) => {
	expect(m.source(...values)).toEqual(words);
});

test.each<Case<typeof m.about>>([
	[[{ titled: true, language: '', kind: 'news', original: null }], [' · news']],
	[
		[{ titled: false, language: 'Korean', kind: 'news', original: null }],
		[' · title not known, Korean, news']
	],
	[[{ titled: true, language: 'English', kind: 'news', original: null }], [' · English, news']],
	[
		[{ titled: true, language: 'English', kind: 'news', original: { words: 'b.cd' } }],
		[' · English, news; ', { words: 'copy of b.cd' }]
	]
])('what a source is: %j → %j', (values, words) => {
	expect(m.about(...values)).toEqual(words);
});

test.each<Case<typeof m.ref>>([[[3], 'Source 3']])('the number of a source: %j → %j', (values, words) => {
	expect(m.ref(...values)).toEqual(words);
});
