import type { Day } from '#lib/dates/partial-date.ts';
import { addMonths } from '#lib/dates/chosen-day.ts';
import { changesBetween, type Change } from '#lib/history/change.ts';

/** Length of a whole run, in ms. */
export const RUN = 60_000;

/** A day that play shows, and for how long, in ms. */
export interface PlayStep {
	readonly day: Day;
	readonly wait: number;
}

/** Changes beyond these make a step no longer. */
const CROWD = 8;

/**
 * The steps from the first day to the last, a quarter of a year each: together they take the time of a whole run, and a step that changes much
 * stays longer.
 */
export function playSteps({
	firstDay,
	lastDay,
	changes
}: {
	firstDay: Day;
	lastDay: Day;
	changes: readonly Change[];
}): PlayStep[] {
	const days: Day[] = [firstDay];
	for (let day = addMonths(`${firstDay.slice(0, 4)}-10-01`, 0); day < lastDay; day = addMonths(day, 3))
		days.push(day);
	days.push(lastDay);
	const weights = days.map(
		(day, i) => 1 + Math.min(CROWD, i ? changesBetween(changes, days[i - 1]!, day).length : 0)
	);
	const sum = weights.reduce((a, b) => a + b, 0);
	return days.map((day, i) => ({ day, wait: (RUN * weights[i]!) / sum }));
}
