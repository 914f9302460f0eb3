import { describe, expect, test } from 'vitest';
import type { OrganisationTie } from '#lib/facts/records.ts';
import { barOf, decadesOf, placeOf } from '#lib/server/organisations/chart.ts';

const TIME = { first: '1950-01-01', last: '2050-01-01' };
const tie = (more: Partial<OrganisationTie>): OrganisationTie => ({
	role: 'member',
	confidence: 'low',
	sources: [],
	...more
});

describe('the chart of memberships', () => {
	test('puts a day between its ends, and one outside at an end', () => {
		expect(placeOf('1950-01-01', TIME)).toBe(0);
		expect(placeOf('2000-01-01', TIME)).toBeCloseTo(50, 1);
		expect(placeOf('9999-12-31', TIME)).toBe(100);
	});

	test('draws the days on which a tie was sure, and those on which it may have been', () => {
		const bar = barOf(tie({ joined: '1973', left: '[2003-01-10..2003-04-10]' }), TIME)!;
		expect(bar.sure.x).toBeCloseTo(24, 0);
		expect(bar.sure.x + bar.sure.width).toBeCloseTo(53, 0);
		expect(bar.maybe.map(({ x }) => Math.round(x))).toEqual([23, 53]);
	});

	test('draws what lasts up to its end, and a day that is known without a soft end', () => {
		expect(barOf(tie({ joined: '2000-01-01' }), TIME)).toEqual({
			member: true,
			sure: { x: placeOf('2000-01-01', TIME), width: 100 - placeOf('2000-01-01', TIME) },
			maybe: []
		});
	});

	test('draws nothing as sure where the beginning is open', () => {
		const bar = barOf(tie({ joined: '[1975..]' }), TIME)!;
		expect(bar.sure.width).toBe(0);
		expect(bar.maybe).toHaveLength(1);
	});

	test('has no bar where the beginning is not known', () => {
		expect(barOf(tie({}), TIME)).toBeNull();
	});

	test('has the decades within it', () => {
		expect(decadesOf(TIME).map(({ year }) => year)).toEqual([
			'1950',
			'1960',
			'1970',
			'1980',
			'1990',
			'2000',
			'2010',
			'2020',
			'2030',
			'2040',
			'2050'
		]);
	});
});
