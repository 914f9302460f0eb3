import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Look } from '#lib/bins/picture.ts';
import { mixesOf, mixOf } from '#lib/map/mix-pattern.ts';

const status = fc.constantFrom('embassy', 'relations', 'severed', 'never');
const look = fc.record(
	{ bin: status, orElse: status, beside: status },
	{ requiredKeys: ['bin'] }
) as fc.Arbitrary<Look>;

test('of some looks every mix is drawn, and none twice', () => {
	fc.assert(
		fc.property(fc.array(look), (looks) => {
			const ids = mixesOf(looks).map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			expect(new Set(ids)).toEqual(new Set(looks.flatMap((one) => mixOf(one)?.id ?? [])));
		})
	);
});
