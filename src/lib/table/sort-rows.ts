import { daySpan } from '#lib/dates/partial-date.ts';
import type { Cause } from '#lib/facts/cause.ts';
import type { Status } from '#lib/facts/records.ts';
import { collatorOf } from '#lib/facts/collator.ts';
import type { Lang } from '#lib/facts/languages.ts';
import type { Sort, TableView } from '#lib/view/table-view.ts';
import { breaksFor, type Presence, type TableRow } from '#lib/bins/table-row.ts';

const STAFF = ['yes', 'unknown', 'no'];

/** Embassies first, those with staff before those without; then what is not certain, then the other missions. */
const rankOf = ({ kind, staffed, perhaps }: Presence): number =>
	(kind === 'embassy' ? 0 : 10) + (perhaps ? 5 : STAFF.indexOf(staffed ?? 'yes'));

const bestRank = (missions: readonly Presence[] = []): number | undefined =>
	missions.length ? Math.min(...missions.map(rankOf)) : undefined;

/** What is compared in a column: a number, a text, or undefined where there is nothing or it is not known. */
const KEYS: Readonly<
	Record<
		Sort,
		(row: TableRow, statuses: readonly Status[], reason: Cause | null) => number | string | undefined
	>
> = {
	name: ({ name }) => name,
	status: ({ look }, statuses) => statuses.indexOf(look.bin as Status),
	since: ({ since }) => since && daySpan(since).earliest,
	embassy: ({ inDprk }) => bestRank(inDprk),
	accredited: ({ accredited }) => accredited?.[0]?.city,
	// Represented from elsewhere comes after every mission in the country.
	mission: ({ ofDprk, covered }) => bestRank(ofDprk) ?? (covered?.length ? 100 : undefined),
	change: (row, _, reason) => {
		const change = reason ? breaksFor(row, reason).at(-1) : row.change;
		return change && daySpan(change.date).earliest;
	}
};

/**
 * The rows in the order of a column: names as the language sorts them, dates by their earliest day, what is not known last in either direction. Rows
 * that are alike keep the order in which they came.
 */
export function sortRows(
	rows: readonly TableRow[],
	{ sort, order, reason = null }: Pick<TableView, 'sort' | 'order'> & Partial<Pick<TableView, 'reason'>>,
	{ lang, statuses }: { lang: Lang; statuses: readonly Status[] }
): readonly TableRow[] {
	const { compare } = collatorOf(lang);
	const sign = order === 'asc' ? 1 : -1;
	return rows
		.map((row) => ({ row, key: KEYS[sort](row, statuses, reason) }))
		.sort(({ key: a }, { key: b }) => {
			if (a === undefined || b === undefined) return +(a === undefined) - +(b === undefined);
			return sign * (typeof a === 'number' ? a - (b as number) : compare(a, b as string));
		})
		.map(({ row }) => row);
}
