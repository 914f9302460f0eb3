import { describe, expect, test } from 'vitest';
import { hasShape } from '#lib/state/loading/has-shape.ts';

const EXAMPLE = { name: '', list: [{ id: 0 }], any: [] };

describe('the form of what is fetched', () => {
	test('may hold more than the example', () => {
		expect(hasShape({ name: 'a', list: [], any: [1, 'x'], more: 1 }, EXAMPLE)).toBe(true);
		expect(hasShape({ name: 'a', list: [{ id: 1, more: 2 }], any: [] }, EXAMPLE)).toBe(true);
	});

	test.each([
		null,
		undefined,
		'text',
		7,
		[],
		{},
		{ name: 'a', list: [null], any: [] },
		{ name: 'a', list: [{ id: '1' }], any: [] },
		{ name: 'a', list: {}, any: [] },
		{ name: 1, list: [], any: [] },
		{ name: 'a', list: [] }
	])('is not that of %j', (value) => {
		expect(hasShape(value, EXAMPLE)).toBe(false);
	});
});
