import { expect, test } from 'vitest';
import { addressWords, originalOf } from '#lib/words/address-words.ts';
import { bibliography as m } from '#lib/words/messages/en/bibliography.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.title>>([[['news agency'], 'Sources: news agency']])(
	'the title of a list: %j → %j',
	(values, words) => {
		expect(m.title(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.description>>([
	[
		[{ kind: 'data set', sources: 1 }],
		'The one source of Ties with Pyongyang of the kind “data set”, with the pages that rest on it.'
	],
	[
		[{ kind: 'news', sources: 724 }],
		'All 724 sources of Ties with Pyongyang of the kind “news”, each with the pages that rest on it.'
	]
])('what a list is: %j → %j', (values, words) => {
	expect(m.description(...values)).toEqual(words);
});

test.each<Case<typeof m.untitled>>([[['yna.co.kr'], 'Title not known (yna.co.kr)']])(
	'a source without a title: %j → %j',
	(values, words) => {
		expect(m.untitled(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.copyOf>>([[['Xinhua'], 'copy of Xinhua']])('a copy: %j → %j', (values, words) => {
	expect(m.copyOf(...values)).toEqual(words);
});

test.each<Case<typeof m.supported>>([
	[[{ label: 'Malaysia', facts: 1 }], 'Malaysia'],
	[[{ label: 'Malaysia', facts: 3 }], 'Malaysia (3 facts)']
])('what rests on a source: %j → %j', (values, words) => {
	expect(m.supported(...values)).toEqual(words);
});

test.each<Case<typeof m.world>>([[['1983'], 'World events of 1983']])('a year: %j → %j', (values, words) => {
	expect(m.world(...values)).toEqual(words);
});

test.each<Case<typeof m.statement>>([[['G4'], 'Statement G4']])('a statement: %j → %j', (values, words) => {
	expect(m.statement(...values)).toEqual(words);
});

test.each<Case<typeof m.listed>>([[['news agency'], 'News agency']])(
	'a list among all pages: %j → %j',
	(values, words) => {
		expect(m.listed(...values)).toEqual(words);
	}
);

test('what a source is a copy of leads there where it is an address', () => {
	expect(originalOf('https://ja.wikipedia.org/wiki/%E6%9C%9D')).toEqual({
		href: 'https://ja.wikipedia.org/wiki/%E6%9C%9D',
		words: 'ja.wikipedia.org/wiki/朝'
	});
	expect(originalOf('Xinhua, at https://xinhua.example')).toEqual({
		href: '',
		words: 'Xinhua, at https://xinhua.example'
	});
	expect(addressWords('http://a.example/%E6')).toBe('a.example/%E6');
});
