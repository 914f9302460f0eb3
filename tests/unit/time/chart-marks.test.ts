import { describe, expect, test } from 'vitest';
import { scaleOf, tickPaths } from '#lib/time/chart-marks.ts';

const event = (date: string, importance: number) => ({ date, title: date, importance });

describe('the ticks of world events', () => {
	test('stand at their month, the greatest the longest, and before the first day there is none', () => {
		expect(
			tickPaths(
				[
					event('1948-08-15', 1),
					event('1948-09-09', 1),
					event('1950', 3),
					event('1950-06-25', 1),
					event('1953-07', 2),
					event('1953-10-01', 2)
				],
				'1948-09-09'
			)
		).toEqual(['M0 0v3m21-3v3', 'M58 0v2m3-2v2', 'M16 0v1']);
	});
});

describe('the scale of the chart', () => {
	test.each([
		[201, [100, 200]],
		[193, [100]],
		[94, [50]],
		[64, [50]],
		[9, [5]],
		[2, [1, 2]]
	])('of %i states has the numbers %j', (height, numbers) => {
		expect(scaleOf(height)).toEqual(numbers);
	});
});
