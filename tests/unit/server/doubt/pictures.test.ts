import { expect, test } from 'vitest';
import { ageOf, precisionOf } from '#lib/server/doubt/pictures.ts';

test.each([
	[null, 'none'],
	['1973-06-30', 'day'],
	['1973-06', 'month'],
	['1973', 'year'],
	['[1990..1995]', 'range'],
	['[..1995]', 'range']
] as const)('the date %j is known to: %s', (date, precision) => {
	expect(precisionOf(date)).toBe(precision);
});

test.each([
	[null, 'none'],
	['2026-06-30', 'two'],
	['2024-06-30', 'two'],
	['2024-06-29', 'five'],
	['2021-07-01', 'five'],
	['2017-01-01', 'ten'],
	['2016-06-29', 'older']
] as const)('word of %j is on 30 June 2026 so old: %s', (newest, age) => {
	expect(ageOf(newest, '2026-06-30')).toBe(age);
});
