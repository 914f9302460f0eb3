import { describe, expect, test } from 'vitest';
import type { Entity } from '#lib/facts/facts.ts';
import { statusByYear } from '#lib/server/status-by-year.ts';
import { country, event, factsOf, mission } from '../../fixtures/facts.ts';

const tableOf = (...countries: Entity[]): string[][] =>
	statusByYear(factsOf(countries))
		.split('\n')
		.map((line) => line.split(','));

/** Status of the only country in a year. */
const inYear = (year: number, more: Partial<Entity>): string | undefined => {
	const [header, row] = tableOf(country('aa', more));
	return row![header!.indexOf(String(year))];
};

describe('the table of statuses', () => {
	test('has a header of the code and every year of the map, and ends with a line break', () => {
		const [header, ...rows] = tableOf();
		expect(header).toEqual(['iso2', ...Array.from({ length: 2026 - 1948 + 1 }, (_, i) => String(1948 + i))]);
		expect(rows).toEqual([['']]);
	});

	test('has one row for each entity, sorted by code, with one cell for each year', () => {
		const [header, ...rows] = tableOf(country('cc'), country('aa'), country('bb'));
		expect(rows.map(([code]) => code)).toEqual(['AA', 'BB', 'CC', '']);
		for (const row of rows.slice(0, 3)) expect(row).toHaveLength(header!.length);
	});

	test('shows the status of the last day of a year', () => {
		const events = [event('relations-established', '1973-12-31')];
		expect(inYear(1972, { events })).toBe('never');
		expect(inYear(1973, { events })).toBe('relations');
		expect(inYear(1974, { events: [event('relations-established', '1975-01-01')] })).toBe('never');
	});

	test('shows in its last year the status of the last day for which the facts are checked', () => {
		const events = [event('relations-established', '1973'), event('relations-severed', '2026-06-30')];
		expect(inYear(2025, { events })).toBe('relations');
		expect(inYear(2026, { events })).toBe('severed');
		expect(inYear(2026, { events: [event('relations-established', '2026-09-01')] })).toBe('never');
	});

	test('shows an embassy in the years at whose end it is there', () => {
		const more = {
			events: [event('relations-established', '1973')],
			missions: [mission({ opened: '1975-05', closed: '1980-12-31', state: 'closed' })]
		};
		expect([1974, 1975, 1979, 1980].map((year) => inYear(year, more))).toEqual([
			'relations',
			'embassy',
			'embassy',
			'relations'
		]);
	});
});
