import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay } from '#lib/dates/partial-date.ts';
import { oldReport, presentUntil } from '#lib/history/report.ts';
import { dayBetween } from '../../fixtures/arbitraries.ts';

test('a report speaks of the present up to a day of the calendar, also one of a leap day', () => {
	expect(presentUntil('2008-02-29')).toBe('2011-02-28');
	expect(presentUntil('2008-02')).toBe('2011-02-28');
	fc.assert(
		fc.property(dayBetween('1948-09-09', '2026-06-30'), (day) => {
			expect(isDay(presentUntil(day))).toBe(true);
			expect(oldReport(day, presentUntil(day))).toBeUndefined();
		})
	);
});
