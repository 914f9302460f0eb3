import { describe, expect, test } from 'vitest';
import { stackedAreas, yearPosition } from '#lib/bins/history-chart.ts';

describe('the chart of the totals', () => {
	test('stacks the bins from the base line and draws the topmost first', () => {
		const { areas, height } = stackedAreas(
			[
				{ embassy: 1, never: 3 },
				{ embassy: 1, never: 3 },
				{ embassy: 2, never: 2 }
			],
			['embassy', 'never']
		);
		expect(height).toBe(4);
		expect(areas).toEqual([
			{ bin: 'never', d: 'M0 4V0h3V4z' },
			{ bin: 'embassy', d: 'M0 4V3h2v-1h1V4z' }
		]);
	});

	test('leaves out a bin that no year has', () => {
		const { areas } = stackedAreas([{ embassy: 1, severed: 0 }], ['embassy', 'severed']);
		expect(areas.map(({ bin }) => bin)).toEqual(['embassy']);
	});
});

describe('the position of a day', () => {
	test.each([
		['1948-01-01', 0],
		['1949-01-01', 1],
		['1950-07-02', 2.4986]
	])('%s is %f years from 1948', (day, position) => {
		expect(yearPosition(day, 1948)).toBeCloseTo(position, 4);
	});
});
