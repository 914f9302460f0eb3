import { expect, test } from 'vitest';
import * as m from '#lib/words/messages/en/letters.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.capital>>([
	[['in Africa'], 'In Africa'],
	[[''], ''],
	[['7 states'], '7 states']
])('the beginning of a sentence: %j → %j', (values, words) => {
	expect(m.capital(...values)).toEqual(words);
});

test.each<Case<typeof m.inSentence>>([
	[['Relations broken off'], 'relations broken off'],
	[[''], '']
])('a label in a sentence: %j → %j', (values, words) => {
	expect(m.inSentence(...values)).toEqual(words);
});

test.each<Case<typeof m.joined>>([
	[[['A', '', 'B', false, undefined], ', '], 'A, B'],
	[[[], ', '], '']
])('what is there: %j → %j', (values, words) => {
	expect(m.joined(...values)).toEqual(words);
});
