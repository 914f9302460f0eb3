import type { Day } from '#lib/dates/partial-date.ts';
import type { TimelineEvent } from '#lib/history/timeline.ts';

// What stands around the chart of the totals: ticks for world events below it, and a scale that says how many states it shows.

/** Months from the first day's to that of a date, which may be known to the year only. */
const monthsFrom = (firstDay: Day, date: string): number =>
	(+date.slice(0, 4) - +firstDay.slice(0, 4)) * 12 + +date.slice(5, 7).padEnd(1, '1') - +firstDay.slice(5, 7);

/** Width of the axis of the ticks, which has a unit for a month. */
export const monthsBetween = (firstDay: Day, lastDay: Day): number => monthsFrom(firstDay, lastDay);

/** The first day that a date can mean. */
export const dayOfEvent = (date: string): Day => date.padEnd(7, '-01').padEnd(10, '-01');

/**
 * The world events since the first day as paths of ticks, by importance: 3, 2 and 1 units long, the greatest first. A path goes from tick to tick, which
 * keeps it short.
 */
export function tickPaths(events: readonly TimelineEvent[], firstDay: Day): string[] {
	return [1, 2, 3].map((importance) => {
		const length = 4 - importance;
		let last = 0;
		return events
			.filter((event) => event.importance === importance && dayOfEvent(event.date) >= firstDay)
			.map(({ date }) => monthsFrom(firstDay, date))
			.sort((a, b) => a - b)
			.map((at, i) => {
				const step = i ? `m${at - last}-${length}` : `M${at} 0`;
				last = at;
				return `${step}v${length}`;
			})
			.join('');
	});
}

/** The numbers of states that are written beside a chart of that height: two at most, round ones. */
export function scaleOf(height: number): number[] {
	const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((one) => height / one < 3) ?? height;
	return [1, 2].map((times) => times * step).filter((number) => number <= height);
}
