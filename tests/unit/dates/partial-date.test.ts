import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	FIRST_DAY_OF_ALL,
	LAST_DAY_OF_ALL,
	addDays,
	daySpan,
	daysBetween,
	isDay,
	parsePartialDate
} from '#lib/dates/partial-date.ts';
import { anyDay, partialDate } from '../../fixtures/arbitraries.ts';

describe('a partial date', () => {
	test.each([
		['nothing', ''],
		['a word', 'before-1948'],
		['a year of two or five digits', '48', '19731'],
		['the year 0', '0000', '0000-01-01'],
		['month 0 or 13', '1973-00', '1973-13'],
		['day 0 or 32', '1973-06-00', '1973-06-32'],
		['a day that its month lacks', '1973-06-31', '1973-02-29', '1900-02-29'],
		['a blank around or inside', ' 1973', '1973 ', '1973\n', '[1990 .. 1995]'],
		['other separators', '1973/06/30', '1973-6-30', '30.06.1973'],
		['a time of day', '1973-06-30T00:00'],
		['a set without ends', '[..]'],
		['a set without dots or brackets', '[1990]', '1990..1995', '[1990..1995'],
		['a set with an end that is no date', '[1990..1995-13]', '[-..1995]'],
		['a set that ends before it begins', '[1995..1990]', '[1990-07..1990-06]', '[1990-06-02..1990-06-01]']
	])('is not %s', (_what, ...texts) => {
		for (const text of texts) {
			expect(parsePartialDate(text), text).toBeNull();
			expect(() => daySpan(text), text).toThrow(RangeError);
		}
	});

	test.each([
		['1973-06-30', '1973-06-30', '1973-06-30'],
		['1973-06', '1973-06-01', '1973-06-30'],
		['1973', '1973-01-01', '1973-12-31'],
		['[1990..1995]', '1990-01-01', '1995-12-31'],
		['[1950-01-31..1970]', '1950-01-31', '1970-12-31'],
		['[1990..1990-06]', '1990-01-01', '1990-06-30'],
		['[1990-06..1990]', '1990-06-01', '1990-12-31'],
		['[..1995]', FIRST_DAY_OF_ALL, '1995-12-31'],
		['[1990..]', '1990-01-01', LAST_DAY_OF_ALL]
	])('%s can mean the days from %s to %s', (text, earliest, latest) => {
		expect(parsePartialDate(text)).toEqual({ earliest, latest });
		expect(daySpan(text)).toEqual({ earliest, latest });
	});

	test.each([
		['1972-02', 29],
		['1973-02', 28],
		['1900-02', 28],
		['2000-02', 29],
		['0004-02', 29]
	])('%s has %i days', (month, days) => {
		const { earliest, latest } = daySpan(month);
		expect(daysBetween(earliest, latest) + 1).toBe(days);
	});

	test('never ends before it begins, and both ends are days', () => {
		fc.assert(
			fc.property(partialDate(), (text) => {
				const { earliest, latest } = daySpan(text);
				expect(earliest <= latest).toBe(true);
				expect(isDay(earliest) && isDay(latest)).toBe(true);
			})
		);
	});

	test('of reduced precision holds the day that it was reduced from', () => {
		fc.assert(
			fc.property(anyDay, fc.constantFrom(4, 7, 10), (day, length) => {
				const { earliest, latest } = daySpan(day.slice(0, length));
				expect(earliest <= day && day <= latest).toBe(true);
				expect(earliest.slice(0, length)).toBe(day.slice(0, length));
				expect(latest.slice(0, length)).toBe(day.slice(0, length));
			})
		);
	});

	test('some time between a date and itself is that date', () => {
		fc.assert(
			fc.property(anyDay, fc.constantFrom(4, 7, 10), (day, length) => {
				const date = day.slice(0, length);
				expect(daySpan(`[${date}..${date}]`)).toEqual(daySpan(date));
			})
		);
	});

	test('is known by its form alone: any other text gives null and does not throw', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[[\]0-9.-]{0,12}$/)), (text) => {
				const span = parsePartialDate(text);
				if (span) expect(span.earliest <= span.latest).toBe(true);
			}),
			{ numRuns: 1000 }
		);
	});
});

describe('a day', () => {
	test('is a full date of the calendar and nothing less', () => {
		expect(['', '1973', '1973-06', '1973-06-31', '[1973-06-30..1973-06-30]'].filter(isDay)).toEqual([]);
		expect(['1973-06-30', '2024-02-29', FIRST_DAY_OF_ALL, LAST_DAY_OF_ALL].every(isDay)).toBe(true);
	});

	test('is itself after no days, and the next one comes after one', () => {
		expect(addDays('2024-02-29', 0)).toBe('2024-02-29');
		expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
		expect(addDays('2023-02-28', 1)).toBe('2023-03-01');
		expect(addDays('1999-12-31', 1)).toBe('2000-01-01');
		expect(addDays('2000-01-01', -1)).toBe('1999-12-31');
	});

	test.each(['', '1973', '1973-06', '2021-02-30', '2021-13-01', 'today'])(
		'that does not exist cannot be counted from: "%s"',
		(text) => {
			expect(() => addDays(text, 1)).toThrow(RangeError);
		}
	);

	test('and back again: adding the days between two days leads from the one to the other', () => {
		fc.assert(
			fc.property(anyDay, anyDay, (a, b) => {
				expect(addDays(a, daysBetween(a, b))).toBe(b);
				expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
			})
		);
	});

	test('is as far away as the number of days added', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
				const there = addDays(day, count);
				expect(isDay(there)).toBe(true);
				expect(daysBetween(day, there)).toBe(count);
				expect(addDays(there, -count)).toBe(day);
			})
		);
	});

	test('is later than another exactly when its text is greater', () => {
		fc.assert(
			fc.property(anyDay, anyDay, (a, b) => {
				expect(a < b).toBe(daysBetween(a, b) > 0);
			})
		);
	});
});
