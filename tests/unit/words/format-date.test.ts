import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, whenPhrase } from '#lib/words/format-date.ts';
import { anyDay, partialDate } from '../../fixtures/arbitraries.ts';

describe('a date in words', () => {
	test.each(['', '1973-13', '1973-02-29', '[..]', '[1995..1990]', '[1990..1995-13]', 'before-1948'])(
		'needs a date: "%s" is none',
		(text) => {
			expect(() => formatDate(text, 'en')).toThrow(RangeError);
			expect(() => whenPhrase(text, 'en')).toThrow(RangeError);
		}
	);

	test.each([
		['1973', '1973', 'in 1973'],
		['1973-06', 'June 1973', 'in June 1973'],
		['1973-06-30', '30 June 1973', 'on 30 June 1973'],
		['2000-01-01', '1 January 2000', 'on 1 January 2000'],
		['[1990..1995]', 'between 1990 and 1995', 'between 1990 and 1995'],
		['[1950-01-31..1970]', 'between 31 January 1950 and 1970', 'between 31 January 1950 and 1970'],
		['[..1995]', '1995 or earlier', '1995 or earlier'],
		['[1990-06..]', 'June 1990 or later', 'June 1990 or later']
	])('%s is “%s”, as a time “%s”', (date, words, time) => {
		expect(formatDate(date, 'en')).toBe(words);
		expect(whenPhrase(date, 'en')).toBe(time);
	});

	test('stays true at the edges of the calendar', () => {
		expect(formatDate('0005-03-01', 'en')).toBe('1 March 5');
		expect(formatDate('[0001..]', 'en')).toBe('1 or later');
		expect(formatDate('[..9999]', 'en')).toBe('9999 or earlier');
		expect(formatDate('[0001..9999]', 'en')).toBe('between 1 and 9999');
	});

	test('claims no more precision than the date has', () => {
		fc.assert(
			fc.property(anyDay, (day) => {
				const [year = '', month = '', dayOfMonth = ''] = day.split('-');
				expect(formatDate(year, 'en')).toBe(year);
				expect(formatDate(`${year}-${month}`, 'en')).toMatch(new RegExp(`^[A-Z][a-z]+ ${year}$`));
				expect(formatDate(day, 'en')).toBe(`${+dayOfMonth} ${formatDate(`${year}-${month}`, 'en')}`);
			})
		);
	});

	test('as a time holds the date in words', () => {
		fc.assert(
			fc.property(partialDate(), (date) => {
				const [words, time] = [formatDate(date, 'en'), whenPhrase(date, 'en')];
				expect(time.endsWith(words)).toBe(true);
				expect(words).not.toMatch(/[[\]]|\.\.|undefined|Invalid/);
			})
		);
	});
});
