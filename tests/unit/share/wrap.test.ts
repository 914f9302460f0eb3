import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sizeFor, wrapped, type Measure } from '#lib/share/wrap.ts';

/** Every letter is half as wide as it is high. */
const measure: Measure = (words, size) => (words.length * size) / 2;

describe('words in lines', () => {
	test('break at spaces', () => {
		expect(wrapped('one two three', 40, 10, measure)).toEqual(['one two', 'three']);
	});

	test('break inside a word only where it fills a line alone', () => {
		expect(wrapped('a abcdefghij', 20, 10, measure)).toEqual(['a', 'abcd', 'efgh', 'ij']);
	});

	test('are one empty line where there are none', () => {
		expect(wrapped('', 40, 10, measure)).toEqual(['']);
	});

	test('never leave their width, and lose no letter', () => {
		fc.assert(
			fc.property(fc.lorem({ maxCount: 12 }), fc.integer({ min: 10, max: 400 }), (text, width) => {
				const lines = wrapped(text, width, 10, measure);
				expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
				for (const line of lines) expect(measure(line, 10)).toBeLessThanOrEqual(Math.max(width, 5));
			})
		);
	});
});

test('a text takes the greatest size that fits so many lines, and no less than the least', () => {
	const within = { width: 100, lines: 1, most: 40, least: 8 };
	expect(sizeFor('abcde', within, measure)).toBe(40);
	expect(sizeFor('abcdefghij', within, measure)).toBe(20);
	expect(sizeFor('abcdefghij'.repeat(9), within, measure)).toBe(8);
});
