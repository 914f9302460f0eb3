import { describe, expect, test } from 'vitest';
import { closeness, slipsAllowed } from '#lib/search/closeness.ts';
import { fold } from '#lib/search/fold.ts';

const of = (typed: string, name: string): number | null => closeness(fold(typed), fold(name));

describe('the closeness of a typed text to a name', () => {
	test('is greatest for the name itself, then its beginning, then a part, then slips, the fewer the better', () => {
		const grades = ['Guinea-Bissau', 'Guinea-B', 'Bissau', 'Guinea-Bisau', 'Guinee-Bisau'].map((typed) =>
			of(typed, 'Guinea-Bissau')
		);
		expect(grades).toEqual(grades.toSorted((a, b) => a! - b!));
		expect(new Set(grades).size).toBe(5);
		expect(grades[0]).toBe(0);
	});

	test.each([
		['Malasia', 'Malaysia'],
		['Malaysai', 'Malaysia'],
		['Phillipines', 'Philippines'],
		['Saint Kits', 'Saint Kitts and Nevis'],
		['Kitts Nevis', 'Saint Kitts and Nevis'],
		['Malaisi', 'Malaysia'],
		['民主人民', '也门民主人民共和国'],
		['말레이지아', '말레이시아']
	])('is some for %s and %s', (typed, name) => {
		expect(of(typed, name)).not.toBeNull();
	});

	test.each([
		['', 'Mali'],
		['Chad', 'Mali'],
		['Iran', 'Iraqi Kurdistan'],
		['xyz', 'Malaysia'],
		['laysia', 'Malaysia'],
		['中國', '馬來西亞']
	])('is none for “%s” and %s', (typed, name) => {
		expect(of(typed, name)).toBeNull();
	});

	test('allows no slip in up to three letters, one in up to seven, two in more', () => {
		expect([1, 3, 4, 7, 8, 40].map(slipsAllowed)).toEqual([0, 0, 1, 1, 2, 2]);
	});
});
