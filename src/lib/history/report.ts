import { daySpan, isDay, type Day } from '#lib/dates/partial-date.ts';

/** For so many years after its last day a report may be told in the present tense. */
const PRESENT_FOR_YEARS = 3;

/** The day up to which a report may be told in the present tense. `date` is a validated partial date. */
export function presentUntil(date: string): Day {
	const { latest } = daySpan(date);
	const day = `${+latest.slice(0, 4) + PRESENT_FOR_YEARS}${latest.slice(4)}`;
	// Three years after a 29 February there is none.
	return isDay(day) ? day : day.replace(/29$/, '28');
}

/**
 * The date of the latest report where it is too old, on the day, to be told in the present tense; undefined where it is not. The empty string says that
 * no report is dated.
 */
export const oldReport = (date: string | undefined, day: Day): string | undefined =>
	date && day <= presentUntil(date) ? undefined : (date ?? '');
