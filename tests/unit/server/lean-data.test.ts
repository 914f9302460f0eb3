import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leanData } from '../../../src/lib/server/lean-data.ts';

test('fields without a value are left out, at any depth', () => {
	const lean = leanData({ a: undefined, b: [{ c: undefined, d: null }], e: '' });
	expect(lean).toStrictEqual({ b: [{ d: null }], e: '' });
});

test('an object that stands twice stays one', () => {
	const level = { level: 'high' };
	const [first, second] = leanData([{ level }, { level }]);
	expect(first!.level).toBe(second!.level);
});

test('whatever is read of the data is the same as before', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (data) => {
			expect(leanData(data)).toStrictEqual(data);
		})
	);
});
