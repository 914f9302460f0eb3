import { expect, test } from 'vitest';
import { en as m } from '#lib/words/messages/en/home.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.questionThen>>([
	[['18 August 1976'], 'Who had diplomatic relations with North Korea on 18 August 1976?']
])('the question of a day of the past: %j → %j', (values, words) => {
	expect(m.questionThen(...values)).toEqual(words);
});

test.each<Case<typeof m.heading>>([
	[['30 June 2026'], 'Every state and entity by its status on 30 June 2026']
])('what the lists are of: %j → %j', (values, words) => {
	expect(m.heading(...values)).toEqual(words);
});

test.each<Case<typeof m.twoKoreas>>([
	[['30 June 2026'], 'Every state and entity by its relations with the two Koreas on 30 June 2026']
])('the lists of both Koreas: %j → %j', (values, words) => {
	expect(m.twoKoreas(...values)).toEqual(words);
});

test.each<Case<typeof m.missions>>([
	[['30 June 2026'], 'Every state and entity by its mission in Pyongyang on 30 June 2026']
])('the lists of missions in Pyongyang: %j → %j', (values, words) => {
	expect(m.missions(...values)).toEqual(words);
});

test.each<Case<typeof m.missionsAbroad>>([
	[['30 June 2026'], 'Every state and entity by North Korea’s mission there on 30 June 2026']
])('the lists of missions abroad: %j → %j', (values, words) => {
	expect(m.missionsAbroad(...values)).toEqual(words);
});

test.each<Case<typeof m.compared>>([
	[
		['1 May 1950', '30 June 2026'],
		'Every state and entity by what changed between 1 May 1950 and 30 June 2026'
	]
])('the lists of a comparison: %j → %j', (values, words) => {
	expect(m.compared(...values)).toEqual(words);
});

test.each<Case<typeof m.withStatus>>([[['Kosovo', 'Never had relations'], 'Kosovo (Never had relations)']])(
	'an entity with its status: %j → %j',
	(values, words) => {
		expect(m.withStatus(...values)).toEqual(words);
	}
);
