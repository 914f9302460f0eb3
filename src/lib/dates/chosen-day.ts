import { isDay, parsePartialDate, type Day } from './partial-date.ts';
import { readDate } from './typed-date.ts';

/** The day that a visitor asked for, and what had to be changed to get it. */
export interface ChosenDay {
	/** Null when the text is no date at all, or could be either of two. */
	readonly day: Day | null;
	/** `unreadable`: no date; `ambiguous`: one of two days; `impossible`: no such day in the calendar; `early`, `late`: outside the map's time. */
	readonly problem?: 'unreadable' | 'ambiguous' | 'impossible' | 'early' | 'late';
	/** The two days that an ambiguous text can mean. */
	readonly meant?: readonly [Day, Day];
}

/** What a typed date is read by. */
export interface DateLimits {
	readonly first: Day;
	readonly last: Day;
	/** The names of the months in the language of the page; without them only figures are read. */
	readonly months?: readonly string[];
}

const pad = (value: number, low: number, high: number): string =>
	String(Math.min(Math.max(value, low), high)).padStart(2, '0');

/** The last day that a reading can mean; impossible months and days give way to the nearest that exist. */
function nearest(reading: string): { day: Day; exact: boolean; tidy: string } | null {
	const [year = '', month, day] = reading.split('-');
	const tidy = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
	const span = parsePartialDate(tidy);
	if (span) return { day: span.latest, exact: true, tidy };
	const inMonth = parsePartialDate(`${year}-${pad(+(month ?? 12), 1, 12)}`);
	if (!inMonth) return null;
	const last = +inMonth.latest.slice(8);
	const found = day ? `${inMonth.latest.slice(0, 8)}${pad(+day, 1, last)}` : inMonth.latest;
	return { day: found, exact: false, tidy };
}

/**
 * The day of the map that a text means, in any of the ways in which people write dates; a month or a year is its last day, as in the table of years.
 * What lies outside the map's time becomes its first or last day, what does not exist in the calendar the nearest day that does; `problem` says so.
 */
export function chosenDay(text: string, { first, last, months = [] }: DateLimits): ChosenDay {
	const [found, other] = readDate(text, months).map(nearest);
	if (!found) return { day: null, problem: 'unreadable' };
	if (other) return { day: null, problem: 'ambiguous', meant: [found.day, other.day] };
	const { day, exact, tidy } = found;
	if (day < first) return { day: first, problem: 'early' };
	// The current year or month means: as far as the facts reach.
	if (day > last) {
		return !isDay(tidy) && last.startsWith(tidy) ? { day: last } : { day: last, problem: 'late' };
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
