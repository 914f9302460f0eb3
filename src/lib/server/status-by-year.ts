import type { Facts } from '#lib/facts/facts.ts';
import { intervalsOf } from '#lib/history/intervals.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';

/** Where the generated table lies. It is committed, so that a review of a change of data shows what the change does to the map. */
export const STATUS_BY_YEAR_FILE = 'data/status-by-year.csv';

/**
 * The status of every entity on 31 December of every year of the map, in the last year on the day up to which the facts are checked: CSV with
 * the header `iso2,1948,1949,…` and one row per entity, sorted by code.
 */
export function statusByYear(facts: Facts): string {
	const { first_day, checked_up_to } = facts.edition;
	const [first, last] = [+first_day.slice(0, 4), +checked_up_to.slice(0, 4)];
	const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
	const rows = [...facts.countries.values()]
		.map((entity) => {
			const intervals = intervalsOf(entity.id, facts);
			const statuses = years.map(
				(year) => stretchAt(intervals, year === last ? checked_up_to : `${year}-12-31`).status
			);
			return [entity.iso2, ...statuses].join(',');
		})
		.sort();
	return [['iso2', ...years].join(','), ...rows, ''].join('\n');
}
