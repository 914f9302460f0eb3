import { expect, test } from 'vitest';
import { sourceDocument as m } from '#lib/words/messages/en/source-document.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.intro>>([
	[
		[{ statements: 183, date: '2019' }],
		'This map began with an article of the Chinese Wikipedia on North Korea’s foreign relations, as it stood in 2019. Its 183 statements are told here in our own words, each with what we found and where the map tells it.'
	]
])('what the page is: %j → %j', (values, words) => {
	expect(m.intro(...values)).toEqual(words);
});

test.each<Case<typeof m.count>>([
	[[{ label: 'right', statements: 1 }], 'right: 1 statement'],
	[[{ label: 'wrong', statements: 12 }], 'wrong: 12 statements']
])('a verdict with its number: %j → %j', (values, words) => {
	expect(m.count(...values)).toEqual(words);
});

test.each<Case<typeof m.source>>([
	[[{ title: 'A summit', publisher: 'TASS', date: '25 April 2019' }], 'A summit, TASS, 25 April 2019'],
	[[{ title: '', publisher: 'TASS', date: '' }], 'TASS']
])('a source in a line: %j → %j', (values, words) => {
	expect(m.source(...values)).toEqual(words);
});

test.each<Case<typeof m.listCount>>([
	[
		[{ article: 24, map: 25, both: 24, date: '1 January 2019' }],
		'The article has 24, the map 25 on 1 January 2019; 24 stand in both.'
	]
])('how two lists agree: %j → %j', (values, words) => {
	expect(m.listCount(...values)).toEqual(words);
});
