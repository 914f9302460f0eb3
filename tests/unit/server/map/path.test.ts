import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathOf, ringsOf, type Ring } from '#lib/server/map/path.ts';

const coordinate = fc.integer({ min: -20_000, max: 20_000 });
const ring: fc.Arbitrary<Ring> = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 8 });

describe('a path', () => {
	test('gives back the rings it was made of', () => {
		fc.assert(
			fc.property(fc.array(ring, { minLength: 1, maxLength: 4 }), (rings) => {
				expect(ringsOf(pathOf(rings))).toEqual(rings);
			})
		);
	});

	test('has one absolute move, whole numbers and no needless blank', () => {
		fc.assert(
			fc.property(fc.array(ring, { minLength: 1, maxLength: 4 }), (rings) => {
				const path = pathOf(rings);
				expect(path).toMatch(/^M-?\d+[ -]\d+l[-\d mz]+z$/);
				expect(path).not.toMatch(/ [-mlz ]|[mlz] |M /);
			})
		);
	});

	test('needs a blank only between numbers without a sign', () => {
		expect(
			pathOf([
				[
					[1, 2],
					[4, 1],
					[0, 3]
				],
				[
					[-5, 2],
					[-5, 9]
				]
			])
		).toBe('M1 2l3-1-4 2zm-6 0 0 7z');
	});
});
