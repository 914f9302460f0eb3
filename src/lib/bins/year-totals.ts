import type { Day } from '#lib/dates/partial-date.ts';
import type { Status } from '#lib/facts/records.ts';
import type { Layer } from './bins.ts';
import { STACK, STACKS, stackedAreas, type Chart } from './history-chart.ts';
import { pictureOf, type Picture } from './picture.ts';
import type { Timeline } from '#lib/history/timeline.ts';

/** The years of the map, in order. */
export const yearsOf = ({ firstDay, lastDay }: Pick<Timeline, 'firstDay' | 'lastDay'>): number[] => {
	const first = +firstDay.slice(0, 4);
	return Array.from({ length: +lastDay.slice(0, 4) - first + 1 }, (_, i) => first + i);
};

/** The day that stands for a year: its 31 December, in the current year the last day of the map. */
export const dayOfYear = (year: number | string, { lastDay }: Pick<Timeline, 'lastDay'>): Day =>
	`${year}` === lastDay.slice(0, 4) ? lastDay : `${year}-12-31`;

/** How many states of the day that stands for each year have each bin. */
export const yearTotals = (
	timeline: Timeline,
	layer: Layer,
	statuses: readonly Status[]
): Picture['totals']['all'][] =>
	yearsOf(timeline).map(
		(year) =>
			pictureOf(timeline, { day: dayOfYear(year, timeline), compare: null, layer }, statuses).totals.all
	);

/** The history of the totals as the chart behind the slider shows it. */
export const chartOf = (timeline: Timeline, layer: Layer): Chart =>
	stackedAreas(yearTotals(timeline, layer, STACK), STACKS[layer]);
