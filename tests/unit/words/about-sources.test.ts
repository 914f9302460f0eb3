import { expect, test } from 'vitest';
import { aboutSources as m } from '#lib/words/messages/en/about-sources.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.intro>>([
	[
		[{ sources: 914, citations: 2903 }],
		'Every fact names its sources on the page where it stands. The register holds 914 sources, which are cited 2903 times.'
	]
])('how many sources there are: %j → %j', (values, words) => {
	expect(m.intro(...values)).toEqual(words);
});

test.each<Case<typeof m.level>>([
	[[{ label: 'unconfirmed', facts: 1 }], 'unconfirmed: 1 fact'],
	[[{ label: 'well documented', facts: 20 }], 'well documented: 20 facts']
])('a level of confidence: %j → %j', (values, words) => {
	expect(m.level(...values)).toEqual(words);
});

test.each<Case<typeof m.stateText>>([
	[
		[{ titled: 90, dated: 85, both: 80, unidentified: 51 }],
		'Of a hundred citations 90 lead to a source whose title is known, 85 to one whose date is known, 80 to one of which both are known. The publishers of 51 sources could not be identified. Copies name what they are a copy of.'
	],
	[
		[{ titled: 90, dated: 85, both: 80, unidentified: 1 }],
		'Of a hundred citations 90 lead to a source whose title is known, 85 to one whose date is known, 80 to one of which both are known. The publisher of one source could not be identified. Copies name what they are a copy of.'
	],
	[
		[{ titled: 90, dated: 85, both: 80, unidentified: 0 }],
		'Of a hundred citations 90 lead to a source whose title is known, 85 to one whose date is known, 80 to one of which both are known. Every publisher is identified. Copies name what they are a copy of.'
	]
])('what is known of the sources: %j → %j', (values, words) => {
	expect(m.stateText(...values)).toEqual(words);
});
