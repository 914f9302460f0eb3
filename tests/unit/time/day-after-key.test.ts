import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfterKey } from '#lib/time/day-after-key.ts';
import { dayBetween } from '../../fixtures/arbitraries.ts';

const time = { first: '1948-09-09', last: '2026-06-30' };
const day = dayBetween(time.first, time.last);

describe('a key on the slider', () => {
	test.each([
		['ArrowRight', '1976-09-18'],
		['ArrowUp', '1976-09-18'],
		['ArrowLeft', '1976-07-18'],
		['ArrowDown', '1976-07-18'],
		['PageUp', '1977-08-18'],
		['PageDown', '1975-08-18'],
		['Home', time.first],
		['End', time.last]
	])('%s moves from 18 August 1976 to %s', (key, wanted) => {
		expect(dayAfterKey(key, '1976-08-18', time)).toBe(wanted);
	});

	test('of another meaning moves nothing', () => {
		for (const key of ['Tab', 'Enter', 'a', 'toString', 'constructor'])
			expect(dayAfterKey(key, '1976-08-18', time)).toBeNull();
	});

	test('never leaves the time of the map', () => {
		fc.assert(
			fc.property(day, fc.constantFrom('ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown'), (from, key) => {
				const moved = dayAfterKey(key, from, time)!;
				expect(time.first <= moved && moved <= time.last).toBe(true);
			})
		);
	});
});
