/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** The first and the last day that a date of reduced precision can mean, both included. */
export interface DaySpan {
	readonly earliest: Day;
	readonly latest: Day;
}

/** Stand-ins for the open ends of `'[..1995]'` and `'[1990..]'`. */
export const FIRST_DAY_OF_ALL: Day = '0001-01-01';
export const LAST_DAY_OF_ALL: Day = '9999-12-31';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const ONE_OF_A_SET = /^\[([\d-]*)\.\.([\d-]*)\]$/;

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function spanOfDate(text: string): DaySpan | null {
	const [, year, month, day] = DATE.exec(text) ?? [];
	if (!year || year === '0000') return null;
	if (!month) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
	if (+month < 1 || +month > 12) return null;
	const last = daysInMonth(+year, +month);
	if (!day) return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}` };
	return +day >= 1 && +day <= last ? { earliest: text, latest: text } : null;
}

/**
 * The days that a date of our four forms can mean: `'1973'`, `'1973-06'`, `'1973-06-30'` (ISO 8601, reduced precision) and
 * `'[1990..1995]'`, some time between the two (EDTF level 2, one of a set; either end may be left open).
 * Null when the text has none of these forms, names no day of the calendar, or ends before it begins.
 */
export function parsePartialDate(text: string): DaySpan | null {
	const set = ONE_OF_A_SET.exec(text);
	if (!set) return spanOfDate(text);
	const [, from = '', to = ''] = set;
	if (!from && !to) return null;
	const start = from ? spanOfDate(from) : { earliest: FIRST_DAY_OF_ALL };
	const end = to ? spanOfDate(to) : { latest: LAST_DAY_OF_ALL };
	if (!start || !end || end.latest < start.earliest) return null;
	return { earliest: start.earliest, latest: end.latest };
}

/** Like `parsePartialDate`, for text that has been validated. Throws a RangeError when it was not. */
export function daySpan(text: string): DaySpan {
	const span = parsePartialDate(text);
	if (!span)
		throw new RangeError(`"${text}" is no date of the forms 1973, 1973-06, 1973-06-30 or [1990..1995]`);
	return span;
}

/** Whether the text is one full day of the calendar. */
export const isDay = (text: string): boolean => {
	const span = spanOfDate(text);
	return span !== null && span.earliest === text;
};

/** The day `count` days later (earlier when negative). Throws a RangeError when `day` is no day. */
export function addDays(day: Day, count: number): Day {
	if (!isDay(day)) throw new RangeError(`"${day}" is no day of the calendar`);
	const time = Date.parse(`${day}T00:00:00Z`);
	return new Date(time + count * 86_400_000).toISOString().slice(0, 10);
}

/** Number of days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
	Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
