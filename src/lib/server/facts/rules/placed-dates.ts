import { parsePartialDate } from '#lib/dates/partial-date.ts';
import type { Mission } from '#lib/facts/records.ts';
import type { Filed } from '../rule.ts';

const span = (date: string | undefined) => parsePartialDate(date ?? '');
/** Whether the first date surely lies before the second; false where one of them is no date. */
export const isBefore = (date: string | undefined, limit: string | undefined): boolean => {
	const [a, b] = [span(date), span(limit)];
	return a !== null && b !== null && a.latest < b.earliest;
};

/** The dates of a mission that say when it was there. */
const datesOf = ({ opened, closed, as_of, without_staff = [] }: Mission): [string, string | undefined][] => [
	['opened', opened],
	['closed', closed],
	['as_of', as_of],
	...without_staff.flatMap(({ from, to }, i): [string, string | undefined][] => [
		[`without_staff[${i}].from`, from],
		[`without_staff[${i}].to`, to]
	])
];

/** Every date of an event or mission of a record with its place. */
export const placed = ({ record }: Filed): { path: string; date: string }[] =>
	[
		...(record.events ?? []).map(({ date }, i) => ({ path: `events[${i}].date`, date })),
		...(record.missions ?? []).flatMap((mission, i) =>
			datesOf(mission).map(([field, date]) => ({ path: `missions[${i}].${field}`, date }))
		)
	].filter((entry): entry is { path: string; date: string } => entry.date !== undefined);
