import { expect, test } from 'vitest';
import { countedWith, weightOf } from '#lib/history/counting.ts';

const candidates = [
	{ id: 'se', by: [] },
	{ id: 'ps', by: ['ps'] },
	{ id: 'ar', by: ['severed'] },
	{ id: 'pt', by: ['severed', 'pt'] }
];
const counted = (...choices: string[]): string =>
	countedWith(candidates, new Set(choices))
		.map(({ id }) => id)
		.join(' ');

test('what everybody counts is counted without any choice', () => {
	expect(counted()).toBe('se');
	expect(counted('nonsense')).toBe('se');
});

test('any one of its choices counts a state, and two do not count it twice', () => {
	expect(counted('ps')).toBe('se ps');
	expect(counted('pt')).toBe('se pt');
	expect(counted('severed', 'pt')).toBe('se ar pt');
});

test('a choice weighs what the others do not already count, whether it is made or not', () => {
	const weight = (choice: string, ...others: string[]): number =>
		weightOf(choice, candidates, new Set(others));
	expect(weight('severed')).toBe(2);
	expect(weight('severed', 'severed')).toBe(2);
	expect(weight('severed', 'pt')).toBe(1);
	expect(weight('pt', 'severed')).toBe(0);
});
