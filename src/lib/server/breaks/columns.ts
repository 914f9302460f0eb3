import type { Day } from '#lib/dates/partial-date.ts';
import type { Measure } from './measures.ts';

/** A mark of the strip of years: `level` counts from the axis, 0 first. */
export interface StripMark {
	readonly measure: Measure;
	readonly year: number;
	readonly level: number;
}

const yearOf = (day: Day): number => +day.slice(0, 4);

/** Stacks what happened in one year, in the order given. */
function stacked(entries: readonly { readonly measure: Measure; readonly day: Day }[]): StripMark[] {
	const heights = new Map<number, number>();
	return entries.map(({ measure, day }) => {
		const year = yearOf(day);
		const level = heights.get(year) ?? 0;
		heights.set(year, level + 1);
		return { measure, year, level };
	});
}

/** One mark for each measure in the column of its year: the gravest stand on the axis. `order` are the kinds, the gravest first. */
export const measureColumns = (measures: readonly Measure[], order: readonly string[]): StripMark[] =>
	stacked(
		[...measures]
			.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.day.localeCompare(b.day))
			.map((measure) => ({ measure, day: measure.day }))
	);

/** One mark for each restoration in the column of its year. */
export const restorationColumns = (measures: readonly Measure[]): StripMark[] =>
	stacked(measures.flatMap((measure) => (measure.restored ? [{ measure, day: measure.restored.day }] : [])));

/** How many measures fall in each year that has any. */
export function countByYear(measures: readonly Pick<Measure, 'day'>[]): Map<number, number> {
	const counts = new Map<number, number>();
	for (const { day } of measures) counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + 1);
	return counts;
}
