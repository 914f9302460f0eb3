import { describe, expect, test } from 'vitest';
import { TypeAhead } from '#lib/map/type-ahead.ts';

const names = ['Albania', 'Côte d’Ivoire', 'Cuba', 'Cyprus', 'Mali', 'Malta'];
/** Where typing leads, letter by letter, `pause` ms apart. */
function type(text: string, pause = 100, start = -1): string {
	const typeAhead = new TypeAhead();
	let current = start;
	[...text].forEach((letter, i) => {
		const found = typeAhead.find(letter, names, current, i * pause);
		if (found >= 0) current = found;
	});
	return names[current] ?? '';
}

describe('typing on the map', () => {
	test('finds a name by its first letters', () => {
		expect(type('cu')).toBe('Cuba');
		expect(type('malt')).toBe('Malta');
	});

	test('does not mind capitals and accents', () => {
		expect(type('COTE')).toBe('Côte d’Ivoire');
		expect(type('côt')).toBe('Côte d’Ivoire');
	});

	test('goes on to the next name when a letter is repeated, and from the last to the first', () => {
		expect(type('c')).toBe('Côte d’Ivoire');
		expect(type('cc')).toBe('Cuba');
		expect(type('cccc')).toBe('Côte d’Ivoire');
	});

	test('begins anew after a pause', () => {
		expect(type('cm', 2000)).toBe('Mali');
	});

	test('stays where no name begins so', () => {
		expect(type('cx')).toBe('Côte d’Ivoire');
		expect(type('x')).toBe('');
	});
});
