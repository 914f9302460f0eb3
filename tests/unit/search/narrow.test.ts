import fc from 'fast-check';
import { expect, test } from 'vitest';
import { narrowing } from '#lib/search/narrow.ts';

const TEXTS = [
	'Côte d’Ivoire and the DPRK Yonhap yna.co.kr',
	'北朝鮮の在外公館 Asahi asahi.com',
	'북한 대사관 폐쇄 조선일보 chosun.com',
	'Saint Petersburg Declaration kremlin.ru'
];
const found = (typed: string): number[] =>
	narrowing(() => TEXTS)(typed).flatMap((fits, i) => (fits ? [i] : []));

test.each([
	['', [0, 1, 2, 3]],
	['  ', [0, 1, 2, 3]],
	['COTE dprk', [0]],
	['dprk cote', [0]],
	['yna.co', [0]],
	['在外', [1]],
	['公館 北朝鮮', [1]],
	['대사', [2]],
	['폐쇄 북한', [2]],
	['st petersburg', [3]],
	['kremlin dprk', []],
	['kremlin', [3]]
])('“%s” leaves %j', (typed, left) => {
	expect(found(typed)).toEqual(left);
});

test('a text stays for every beginning of each of its words', () => {
	const word = fc.stringMatching(/^[a-z]{1,8}$/);
	fc.assert(
		fc.property(
			fc.array(word, { minLength: 1, maxLength: 5 }),
			fc.nat(),
			fc.nat(),
			(words, which, length) => {
				const typed = words[which % words.length]!;
				const begun = typed.slice(0, 1 + (length % typed.length));
				expect(narrowing(() => [words.join(' ')])(begun)).toEqual([true]);
			}
		)
	);
});

test('more words never leave more', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom('asahi', 'dprk', '在外', 'co', 'kremlin', '대사')), (words) => {
			const all = words.length ? new Set(found(words.slice(1).join(' '))) : new Set(found(''));
			expect(found(words.join(' ')).filter((i) => !all.has(i))).toEqual([]);
		})
	);
});

test('the texts are read once, and not before something is asked', () => {
	let times = 0;
	const fits = narrowing(() => (times++, TEXTS));
	expect(times).toBe(0);
	fits('a');
	fits('ab');
	expect(times).toBe(1);
});
