import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seriesChart } from '#lib/server/series-chart.ts';

const cell = (...values: number[]) => values.map((value) => ({ value, label: `${value}%` }));
const chart = seriesChart({
	names: ['A', 'B'],
	rows: [
		{ date: '2001', cells: [cell(20), cell()] },
		{ date: '2006', cells: [cell(), cell(50)] },
		{ date: '2007', cells: [cell(40, 45), cell(75)] },
		{ date: '2010', cells: [cell(), cell(100)] }
	]
});

describe('a chart of shares', () => {
	test('has an axis of full fives of years around its figures', () => {
		expect(chart.years).toEqual([
			{ year: 2000, x: 0 },
			{ year: 2005, x: 50 },
			{ year: 2010, x: 100 }
		]);
	});

	test('has a point for each figure, two where two counts differ', () => {
		expect(chart.series[0]!.points).toEqual([
			{ x: 10, y: 160 },
			{ x: 70, y: 120 },
			{ x: 70, y: 110 }
		]);
	});

	test('joins years that follow each other, and nothing over a gap', () => {
		expect(chart.series[1]!.joins).toEqual([{ x1: 60, y1: 100, x2: 70, y2: 50 }]);
		expect(chart.series[0]!.joins).toEqual([]);
	});

	test('holds every point, whatever the figures', () => {
		const row = fc.record({
			date: fc.integer({ min: 1948, max: 2100 }).map(String),
			cells: fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }).map((value) => cell(value)))
		});
		fc.assert(
			fc.property(fc.array(row, { minLength: 1 }), (rows) => {
				const { height, series } = seriesChart({ names: ['A'], rows });
				for (const { x, y } of series[0]!.points) {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x).toBeLessThanOrEqual(100);
					expect(y).toBeGreaterThanOrEqual(0);
					expect(y).toBeLessThanOrEqual(height);
				}
			})
		);
	});
});
