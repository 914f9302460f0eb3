import type { Day } from '#lib/dates/partial-date.ts';
import type { Status } from '#lib/facts/records.ts';
import { CLOSENESS } from '#lib/history/closeness.ts';
import { MISSIONS, MISSIONS_ABROAD, type Bin, type Layer } from './bins.ts';

/** The years that are written on a time axis. */
export const DECADES = [1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020];

/** From the bottom of the chart to its top: the closest tie first. What was no state is not counted. */
export const STACK: readonly Status[] = CLOSENESS.filter((status) => status !== 'not-sovereign');

/** The same for the layer of the two Koreas. */
export const TWO_KOREAS_STACK: readonly Bin[] = [
	'korea',
	'only-pyongyang',
	'both',
	'only-seoul',
	'neither',
	'unknown'
];

const counted = (bins: readonly Bin[]): readonly Bin[] => [
	'self',
	...bins.filter((bin) => bin !== 'self' && bin !== 'not-sovereign')
];

/** What each layer stacks. */
export const STACKS: Readonly<Record<Layer, readonly Bin[]>> = {
	pyongyang: STACK,
	'two-koreas': TWO_KOREAS_STACK,
	missions: counted(MISSIONS),
	'missions-abroad': counted(MISSIONS_ABROAD)
};

/** An area of the chart: one bin over all years, down to the base line, so that the areas lie on one another. */
export interface Area {
	readonly bin: Bin;
	readonly d: string;
}

/** The areas, the topmost first, and the height of the drawing. */
export interface Chart {
	readonly areas: readonly Area[];
	readonly height: number;
}

/** How many states have each bin at the end of a year. */
export type YearTotals = Readonly<Partial<Record<Bin, number>>>;

/**
 * The totals of every year as stacked steps, the topmost area first. A year is one unit wide, a state one unit high; the base line lies at `height`, the
 * sum of the fullest year: the top of the steps follows the number of states.
 */
export function stackedAreas(years: readonly YearTotals[], stack: readonly Bin[]): Chart {
	const sums = years.map((totals) => stack.reduce((sum, bin) => sum + (totals[bin] ?? 0), 0));
	const height = Math.max(0, ...sums);
	const areas = stack.map((bin, i): Area => {
		const tops = years.map((totals) =>
			stack.slice(0, i + 1).reduce((top, below) => top - (totals[below] ?? 0), height)
		);
		let [d, run] = [`M0 ${height}V${tops[0]}`, 0];
		tops.forEach((top, year) => {
			run++;
			const next = tops[year + 1];
			if (next === top) return;
			d += `h${run}${next === undefined ? '' : `v${next - top}`}`;
			run = 0;
		});
		return { bin, d: `${d}V${height}z` };
	});
	const seen = areas.filter(({ d }, i) => d !== areas[i - 1]?.d && years.some((totals) => totals[stack[i]!]));
	return { areas: seen.reverse(), height };
}

/** Where a day lies on an axis on which a year is one unit wide and the first year begins at 0. */
export function yearPosition(day: Day, firstYear: number): number {
	const year = +day.slice(0, 4);
	const start = Date.parse(`${year}-01-01`);
	const length = Date.parse(`${year + 1}-01-01`) - start;
	return year - firstYear + (Date.parse(day) - start) / length;
}
