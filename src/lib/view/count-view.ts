import type { Day } from '#lib/dates/partial-date.ts';

/** What the query of the page on counting asks for. */
export interface CountView {
	readonly day: Day;
	readonly chosen: readonly string[];
}

/** The choices of one day, and those that hold when nothing is asked for. */
export interface CountLimits {
	readonly day: Day;
	readonly choices: readonly string[];
	readonly usual: readonly string[];
}

/** Reads the query. Nothing in it can fail: an unknown day gives way to the first one, and an unknown choice is passed over. */
export function parseCount(
	query: URLSearchParams,
	days: readonly [CountLimits, ...CountLimits[]]
): CountView {
	const limits = days.find(({ day }) => day === query.get('date')) ?? days[0];
	const asked = query.get('count');
	if (asked === null) return { day: limits.day, chosen: limits.usual };
	const words = asked.split(',');
	return { day: limits.day, chosen: limits.choices.filter((choice) => words.includes(choice)) };
}

/** The query, with its question mark; the empty string for the usual answer of the first day. */
export function formatCount(
	{ day, chosen }: CountView,
	days: readonly [CountLimits, ...CountLimits[]]
): string {
	const limits = days.find((one) => one.day === day) ?? days[0];
	const list = limits.choices.filter((choice) => chosen.includes(choice));
	const query = [
		...(limits === days[0] ? [] : [`date=${day}`]),
		...(list.join() === limits.usual.join() ? [] : [`count=${list.join(',')}`])
	].join('&');
	return query && `?${query}`;
}
