import { isDay, parsePartialDate, type Day } from './partial-date.ts';

/** The day that a visitor asked for, and what had to be changed to get it. */
export interface ChosenDay {
	/** Null when the text is no date at all. */
	readonly day: Day | null;
	/** `unreadable`: no date; `impossible`: no such day in the calendar; `early`, `late`: outside the map's time. */
	readonly problem?: 'unreadable' | 'impossible' | 'early' | 'late';
}

const SHAPE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

const pad = (value: number, low: number, high: number): string =>
	String(Math.min(Math.max(value, low), high)).padStart(2, '0');

/** The last day that the text can mean; impossible months and days give way to the nearest that exist. */
function nearest(text: string): { day: Day; exact: boolean } | null {
	const [, year, month, day] = SHAPE.exec(text) ?? [];
	if (!year) return null;
	const tidy = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
	const span = parsePartialDate(tidy);
	if (span) return { day: span.latest, exact: true };
	const inMonth = parsePartialDate(`${year}-${pad(+(month ?? 12), 1, 12)}`);
	if (!inMonth) return null;
	const last = +inMonth.latest.slice(8);
	const found = day ? `${inMonth.latest.slice(0, 8)}${pad(+day, 1, last)}` : inMonth.latest;
	return { day: found, exact: false };
}

/**
 * The day of the map that a text means: `1976-08-18`; `1976-08` and `1976` are their last day, as in the table of years. What lies outside
 * the map's time becomes its first or last day, what does not exist in the calendar the nearest day that does; `problem` says so.
 */
export function chosenDay(text: string, { first, last }: { first: Day; last: Day }): ChosenDay {
	const found = nearest(text.trim());
	if (!found) return { day: null, problem: 'unreadable' };
	const { day, exact } = found;
	const year = text.trim().slice(0, 4);
	if (day < first) return { day: first, problem: 'early' };
	// The current year or month means: as far as the facts reach.
	if (day > last) {
		const whole =
			!isDay(text.trim()) && last.startsWith(text.trim().slice(0, 7)) && year === last.slice(0, 4);
		return whole ? { day: last } : { day: last, problem: 'late' };
	}
	return exact ? { day } : { day, problem: 'impossible' };
}

/** The day `count` months later (earlier when negative); a day that the month lacks becomes its last. */
export function addMonths(day: Day, count: number): Day {
	const months = +day.slice(0, 4) * 12 + (+day.slice(5, 7) - 1) + count;
	const month = `${String(Math.floor(months / 12)).padStart(4, '0')}-${pad((months % 12) + 1, 1, 12)}`;
	const last = parsePartialDate(month)!.latest;
	const same = `${month}-${day.slice(8)}`;
	return same < last ? same : last;
}
