import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText } from '#lib/server/preview/fit-text.ts';
import { lettersMissing, setText, widthOf } from '#lib/server/preview/font.ts';

test('letters are set with the kerning of the face, and those with accents are there', () => {
	expect(widthOf('AV', 600)).toBeLessThan(widthOf('A', 600) + widthOf('V', 600));
	expect(lettersMissing('Côte d’Ivoire, Türkiye, Ş – São Tomé')).toEqual([]);
	expect(lettersMissing('北朝鮮 x')).toEqual(['北', '朝', '鮮']);
});

test('a line is as wide as it was measured to be, and nothing of it is inked elsewhere', () => {
	const set = setText('Malaysia', 100, 600);
	expect(set.width).toBeCloseTo(100 * widthOf('Malaysia', 600));
	expect(set.right).toBeLessThan(set.width);
	expect(set.top).toBeLessThan(-60);
	const numbers = set.d.match(/-?[\d.]+/g)!.map(Number);
	expect(Math.max(...numbers)).toBeLessThanOrEqual(set.right + 0.1);
	expect(Math.min(...numbers)).toBeGreaterThanOrEqual(set.top - 0.1);
});

test('no line is wider than its room, and no word is lost', () => {
	const word = fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(...'abcdefgWM') });
	fc.assert(
		fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
			const width = 600;
			const { lines, size } = fitText(words.join(' '), {
				width,
				weight: 400,
				tries: [
					[60, 1],
					[40, 2]
				]
			});
			expect(lines.every((line) => line.width <= width + 0.01)).toBe(true);
			const all = lines.reduce((sum, line) => sum + line.width, 0) / size;
			expect(all + (lines.length - 1) * widthOf(' ', 400)).toBeCloseTo(widthOf(words.join(' '), 400), 0);
		}),
		{ numRuns: 50 }
	);
});
