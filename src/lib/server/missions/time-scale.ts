import { daysBetween, type Day } from '#lib/dates/partial-date.ts';

/** Where a day stands in a chart, in per cent of its width. */
export type TimeScale = (day: Day) => number;

/** The scale of a chart from the beginning of the year of its first day to the end of that of its last. */
export function timeScale(first: Day, last: Day): TimeScale {
	const from = `${first.slice(0, 4)}-01-01`;
	const all = daysBetween(from, `${+last.slice(0, 4) + 1}-01-01`);
	return (day) => +((daysBetween(from, day) / all) * 100).toFixed(1);
}

/** The years of the axis: every tenth. */
export function tenthYears(first: Day, last: Day): number[] {
	const begin = Math.ceil(+first.slice(0, 4) / 10) * 10;
	return Array.from({ length: Math.floor((+last.slice(0, 4) - begin) / 10) + 1 }, (_, i) => begin + i * 10);
}
