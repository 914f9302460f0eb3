import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLOSENESS, closest, isCloser } from '#lib/history/closeness.ts';
import { inForce } from '#lib/history/totals.ts';
import { vocabulary } from '../../fixtures/facts.ts';

const status = fc.constantFrom(...CLOSENESS);

test('the order of closeness holds every status of the vocabulary, once', () => {
	expect(CLOSENESS.toSorted()).toEqual(Object.keys(vocabulary.statuses).toSorted());
});

test('relations in force are closer than anything else but the DPRK itself', () => {
	const others = CLOSENESS.filter((other) => !inForce(other) && other !== 'self');
	for (const tie of CLOSENESS.filter(inForce))
		for (const other of others) expect(isCloser(tie, other), `${tie}, ${other}`).toBe(true);
});

test('of two different statuses exactly one is closer, and none is closer than itself', () => {
	fc.assert(
		fc.property(status, status, (one, other) => {
			expect(Number(isCloser(one, other)) + Number(isCloser(other, one))).toBe(one === other ? 0 : 1);
		})
	);
});

test('nothing is closer than the closest, which is the first of its kind', () => {
	fc.assert(
		fc.property(fc.array(fc.record({ status }), { minLength: 1 }), (options) => {
			const found = closest(options);
			expect(options.some((option) => isCloser(option.status, found.status))).toBe(false);
			expect(options.find((option) => option.status === found.status)).toBe(found);
		})
	);
});
