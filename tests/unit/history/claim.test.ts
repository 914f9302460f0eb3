import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsFrom } from '#lib/history/claim.ts';
import { daySpan } from '#lib/dates/partial-date.ts';
import { anyDay, partialDate } from '../../fixtures/arbitraries.ts';

describe('a change', () => {
	test('of unknown date cannot count', () => {
		expect(() => countsFrom('', 'gain', 'sure')).toThrow(RangeError);
		expect(() => countsFrom('[1995..1990]', 'loss', 'possible')).toThrow(RangeError);
	});

	test('on a known day counts from that day, whatever it is and however it is claimed', () => {
		fc.assert(
			fc.property(anyDay, (day) => {
				for (const effect of ['gain', 'loss'] as const) {
					expect([countsFrom(day, effect, 'sure'), countsFrom(day, effect, 'possible')]).toEqual([day, day]);
				}
			})
		);
	});

	test('that is a gain counts surely from the last day, possibly from the first', () => {
		expect(countsFrom('1973', 'gain', 'sure')).toBe('1973-12-31');
		expect(countsFrom('1973', 'gain', 'possible')).toBe('1973-01-01');
	});

	test('that is a loss counts surely from the first day, possibly from the last', () => {
		expect(countsFrom('1973-02', 'loss', 'sure')).toBe('1973-02-01');
		expect(countsFrom('1973-02', 'loss', 'possible')).toBe('1973-02-28');
	});

	test('counts within its span: a sure gain no earlier than a possible one, a sure loss no later', () => {
		fc.assert(
			fc.property(partialDate(), (date) => {
				const { earliest, latest } = daySpan(date);
				expect([countsFrom(date, 'gain', 'possible'), countsFrom(date, 'gain', 'sure')]).toEqual([
					earliest,
					latest
				]);
				expect([countsFrom(date, 'loss', 'sure'), countsFrom(date, 'loss', 'possible')]).toEqual([
					earliest,
					latest
				]);
			})
		);
	});
});
