import { describe, expect, test } from 'vitest';
import { listOf } from '#lib/words/list.ts';

describe('a list in words', () => {
	test('of nothing is empty, of one word is that word', () => {
		expect(listOf([], 'en')).toBe('');
		expect(listOf(['Beijing'], 'en')).toBe('Beijing');
	});

	test('joins two with “and” and more with commas, without a comma before “and”', () => {
		expect(listOf(['Beijing', 'Seoul'], 'en')).toBe('Beijing and Seoul');
		expect(listOf(['Beijing', 'Seoul', 'Tokyo'], 'en')).toBe('Beijing, Seoul and Tokyo');
	});

	test('keeps the order', () => {
		expect(listOf(['b', 'a'], 'en')).toBe('b and a');
	});
});
