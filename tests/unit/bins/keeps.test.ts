import { describe, expect, test } from 'vitest';
import { keepsOf } from '#lib/bins/keeps.ts';

describe('a narrowed map', () => {
	test('without rows or entities is not narrowed', () => {
		expect(keepsOf({ rows: [], entities: null })).toBeNull();
	});

	test('keeps the countries of its rows', () => {
		const keeps = keepsOf({ rows: ['severed', 'office'], entities: null })!;
		expect(keeps('my', 'severed')).toBe(true);
		expect(keeps('fr', 'office')).toBe(true);
		expect(keeps('cn', 'embassy')).toBe(false);
	});

	test('keeps only what is in the rows and among the entities', () => {
		const keeps = keepsOf({ rows: ['severed'], entities: ['cr', 'mm'] })!;
		expect(keeps('cr', 'severed')).toBe(true);
		expect(keeps('mm', 'relations')).toBe(false);
		expect(keeps('my', 'severed')).toBe(false);
	});

	test('keeps nothing where no entity is concerned', () => {
		expect(keepsOf({ rows: [], entities: [] })!('cr', 'severed')).toBe(false);
	});
});
