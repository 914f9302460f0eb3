import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { optionAfterKey } from '#lib/search/option-after-key.ts';

const results = fc
	.integer({ min: 1, max: 20 })
	.chain((count) => fc.record({ count: fc.constant(count), active: fc.nat(count - 1) }));

describe('a key in the list of results', () => {
	test('leads to one of them, and nowhere when it has another meaning', () => {
		fc.assert(
			fc.property(results, ({ count, active }) => {
				for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End']) {
					const next = optionAfterKey(key, active, count)!;
					expect(next >= 0 && next < count, key).toBe(true);
				}
				for (const key of ['Enter', 'Escape', 'ArrowLeft', 'a', 'toString'])
					expect(optionAfterKey(key, active, count), key).toBeNull();
			})
		);
	});

	test('leads back when its opposite is pressed after it', () => {
		fc.assert(
			fc.property(results, ({ count, active }) => {
				const down = optionAfterKey('ArrowDown', active, count)!;
				expect(optionAfterKey('ArrowUp', down, count)).toBe(active);
			})
		);
	});

	test('goes through all of them, round to the first', () => {
		fc.assert(
			fc.property(results, ({ count, active }) => {
				let at = active;
				const seen = Array.from({ length: count }, () => (at = optionAfterKey('ArrowDown', at, count)!));
				expect(new Set(seen).size).toBe(count);
				expect(at).toBe(active);
				expect(optionAfterKey('ArrowDown', optionAfterKey('End', at, count)!, count)).toBe(
					optionAfterKey('Home', at, count)
				);
			})
		);
	});

	test('leads nowhere while there are none', () => {
		for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End'])
			expect(optionAfterKey(key, 0, 0), key).toBeNull();
	});
});
