import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '#lib/search/fold.ts';

describe('a folded text', () => {
	test.each([
		['São Tomé', 'SAO  TOME'],
		["Côte d'Ivoire", 'cote d’ivoire'],
		["Côte d'Ivoire", 'Cote dIvoire'],
		['Guinea-Bissau', 'guinea bissau'],
		['Burkina Faso', 'burkinafaso'],
		['St. Lucia', 'Saint Lucia'],
		['The Gambia', 'Gambia'],
		['Trinidad & Tobago', 'Trinidad and Tobago'],
		['Republic of the Congo', 'Republic of Congo'],
		['예멘 인민 민주 공화국', '예멘 인민민주공화국'],
		['콩고-킨샤사', '콩고 킨샤사'],
		['刚果（金）', '刚果(金)'],
		['ｍｙｓ', 'MYS']
	])('%s is the same as %s', (a, b) => {
		expect(fold(a).joined).toBe(fold(b).joined);
	});

	test.each([
		['말ㄹ', '말레이시아'],
		['말렝', '말레이시아'],
		['말레잇', '말레이시아'],
		['미야', '미얀마'],
		['미얀', '미얀마']
	])('%s, half typed, is the beginning of %s', (typed, whole) => {
		expect(fold(whole).joined.startsWith(fold(typed).joined)).toBe(true);
	});

	test('keeps a little word that stands last, as it may begin another', () => {
		expect(fold('and').telling).toEqual(['and']);
		expect(fold('trinidad and').telling).toEqual(['trinidad', 'and']);
		expect(fold('trinidad and t').telling).toEqual(['trinidad', 't']);
	});

	test('of blanks and marks is empty', () => {
		for (const text of ['', '  ', '-', '’.'])
			expect(fold(text)).toMatchObject({ words: [], telling: [], joined: '' });
	});

	test('stays as it is when folded again, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const { words, joined } = fold(text);
				expect(fold(words.join(' ')).joined).toBe(joined);
			})
		);
	});
});
