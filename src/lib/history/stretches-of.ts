import { LAST_DAY_OF_ALL, type Day } from '#lib/dates/partial-date.ts';

/** The days that stretches cover, both included; without a last one they go on for ever. */
export interface Covered {
	readonly first: Day;
	readonly last?: Day;
}

/**
 * What holds on every day, as stretches in the order of their days: the first begins on the first day, each ends where the next begins, and each differs
 * from the one before it. `days` are those on which it may change, in any order, perhaps more than once and outside what is covered; `valueOn` tells
 * what holds on one of them, as it would be written to JSON.
 */
export function stretchesOf<Value extends object>(
	days: readonly Day[],
	{ first, last = LAST_DAY_OF_ALL }: Covered,
	valueOn: (day: Day) => Value
): ({ readonly from: Day } & Value)[] {
	// The stand-in for an open end is no day of the calendar on which something changes.
	const covered = days.filter((day) => day > first && day <= last && day !== LAST_DAY_OF_ALL);
	let before = '';
	return [...new Set([first, ...covered])].sort().flatMap((from) => {
		const value = valueOn(from);
		const now = JSON.stringify(value);
		if (now === before) return [];
		before = now;
		return [{ from, ...value }];
	});
}
