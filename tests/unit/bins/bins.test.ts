import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Status } from '#lib/facts/records.ts';
import { inForce } from '#lib/history/totals.ts';
import { comparedBin, twoKoreasBin } from '#lib/bins/bin-of.ts';
import { vocabulary } from '../../fixtures/facts.ts';

const statuses = Object.keys(vocabulary.statuses).filter((status) => status !== 'self') as Status[];
const status = fc.constantFrom(...statuses);

describe('comparing two days', () => {
	test('the other way round turns gained into lost and leaves the rest', () => {
		fc.assert(
			fc.property(status, status, (before, after) => {
				const swapped = { gained: 'lost', lost: 'gained' } as Record<string, string>;
				const there = comparedBin(before, after);
				expect(comparedBin(after, before)).toBe(swapped[there] ?? there);
			})
		);
	});

	test('a day with itself shows no change', () => {
		for (const same of statuses) expect(comparedBin(same, same)).toBe(inForce(same) ? 'kept' : 'without');
	});

	test('a state that came into being without relations has changed nothing', () => {
		expect(comparedBin('not-sovereign', 'never')).toBe('without');
	});

	test('an embassy that opened is a change, not a gain', () => {
		expect(comparedBin('relations', 'embassy')).toBe('changed');
	});

	test('relations broken off that never were on the first day are a change', () => {
		expect(comparedBin('never', 'severed')).toBe('changed');
	});
});

describe('the two Koreas', () => {
	test('are both partners exactly where both have relations in force', () => {
		fc.assert(
			fc.property(status, fc.boolean(), (pyongyang, seoul) => {
				const bin = twoKoreasBin(pyongyang, seoul);
				expect(bin === 'both').toBe(inForce(pyongyang) && seoul);
				expect(bin === 'only-seoul').toBe(!inForce(pyongyang) && seoul);
				expect(bin === 'only-pyongyang').toBe(inForce(pyongyang) && !seoul);
			})
		);
	});

	test('nothing is said where the data set is silent', () => {
		for (const pyongyang of statuses) expect(twoKoreasBin(pyongyang, undefined)).toBe('unknown');
	});
});
