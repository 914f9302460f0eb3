import { describe, expect, test } from 'vitest';
import { lettersOf } from '#lib/table/letters.ts';

const rows = (...names: string[]) => names.map((name) => ({ name, slug: `s-${name}` }));

describe('the letters of a table', () => {
	test('are those with which names begin, each once, with the first of its rows', () => {
		expect(lettersOf(rows('Albania', 'Angola', 'Chad'), 'en')).toEqual([
			{ letter: 'A', slug: 's-Albania', id: 'letter-a' },
			{ letter: 'C', slug: 's-Chad', id: 'letter-c' }
		]);
	});

	test('follow the order and the choice of the rows', () => {
		expect(lettersOf(rows('Chad', 'Angola'), 'en').map(({ letter }) => letter)).toEqual(['C', 'A']);
		expect(lettersOf([], 'en')).toEqual([]);
	});

	test('are without their marks', () => {
		expect(lettersOf(rows('Éire', 'Estonia'), 'en').map(({ letter }) => letter)).toEqual(['E']);
	});
});
