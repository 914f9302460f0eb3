import type { Facts } from '#lib/facts/facts.ts';
import type { Status } from '#lib/facts/records.ts';
import { statesOn } from '#lib/history/states-on.ts';
import type { Timeline } from '#lib/history/timeline.ts';
import { inForce, totalsOf } from '#lib/history/totals.ts';
import { table, type Table } from '../table.ts';
import { yearEnds } from './statuses.ts';

/** What the headline of the map counts: the states of a day. */
type Counted = Pick<Timeline, 'countries' | 'former'>;

/** A row for each year and status: how many states of that day have it, as the headline of the map counts them. */
export function totalsTable(facts: Facts, timeline: Counted): Table {
	// On a day that a status is told of there is a state: what is not sovereign is none.
	const statuses = (Object.keys(facts.vocabulary.statuses) as Status[]).filter(
		(status) => status !== 'not-sovereign'
	);
	return table(
		'totals-by-year',
		['year', 'day', 'status', 'in_force', 'states', 'un_members'],
		['year', 'status'],
		yearEnds(facts).flatMap(({ year, day }) => {
			const { all, unMembers } = totalsOf(statesOn(timeline, day), statuses);
			return statuses.map((status) => ({
				year,
				day,
				status,
				in_force: inForce(status),
				states: all[status],
				un_members: unMembers[status]
			}));
		})
	);
}
