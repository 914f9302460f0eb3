import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, chosenDay } from '#lib/dates/chosen-day.ts';
import { addDays, isDay } from '#lib/dates/partial-date.ts';
import { dayBetween } from '../../fixtures/arbitraries.ts';

const time = { first: '1948-09-09', last: '2026-06-30' };
const chosen = (text: string) => chosenDay(text, time);

describe('a day that a visitor asks for', () => {
	test('is the day that is typed', () => {
		fc.assert(
			fc.property(dayBetween(time.first, time.last), (day) => {
				expect(chosen(day)).toEqual({ day });
			})
		);
	});

	test.each([
		['1976', '1976-12-31'],
		['1976-02', '1976-02-29'],
		['1976-8', '1976-08-31'],
		['1976-8-1', '1976-08-01'],
		[' 1976-08-18 ', '1976-08-18'],
		['1948', '1948-12-31'],
		['2026', '2026-06-30'],
		['2026-06', '2026-06-30']
	])('%s is %s, without a word', (text, day) => {
		expect(chosen(text)).toEqual({ day });
	});

	test.each([
		['1977-02-29', '1977-02-28', 'impossible'],
		['1976-13-05', '1976-12-05', 'impossible'],
		['1976-00', '1976-01-31', 'impossible'],
		['1976-08-99', '1976-08-31', 'impossible'],
		['1948-09-08', '1948-09-09', 'early'],
		['1900', '1948-09-09', 'early'],
		['2026-07-01', '2026-06-30', 'late'],
		['2026-07', '2026-06-30', 'late'],
		['2031', '2026-06-30', 'late'],
		['9999-99-99', '2026-06-30', 'late']
	])('%s gives way to %s, and it is said why: %s', (text, day, problem) => {
		expect(chosen(text)).toEqual({ day, problem });
	});

	test.each(['', 'yesterday', '76', '-1976', '0000', '<script>'])('%j is no date', (text) => {
		expect(chosen(text)).toEqual({ day: null, problem: 'unreadable' });
	});

	test('is a day of the map whatever is typed', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}(-\d{1,2}(-\d{1,2})?)?$/)), (text) => {
				const { day } = chosen(text);
				if (day === null) return;
				expect(isDay(day)).toBe(true);
				expect(time.first <= day && day <= time.last).toBe(true);
			})
		);
	});
});

describe('a step of months', () => {
	test.each([
		['1976-08-18', 1, '1976-09-18'],
		['1976-12-31', 2, '1977-02-28'],
		['1976-01-31', 1, '1976-02-29'],
		['1976-01-15', -1, '1975-12-15'],
		['1976-03-31', -12, '1975-03-31']
	])('from %s by %i is %s', (day, count, result) => {
		expect(addMonths(day, count)).toBe(result);
	});

	test('forwards goes forwards, by no more than 31 days', () => {
		fc.assert(
			fc.property(dayBetween('1948-09-09', '2026-06-30'), (day) => {
				const next = addMonths(day, 1);
				expect(isDay(next)).toBe(true);
				expect(next > day && next <= addDays(day, 31)).toBe(true);
			})
		);
	});
});
