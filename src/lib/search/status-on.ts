import type { Day } from '#lib/dates/partial-date.ts';
import type { Status } from '#lib/facts/records.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import type { Timeline } from '#lib/history/timeline.ts';
import type { SearchEntry } from './search-data.ts';

/**
 * The status of what was found on a day: of a state that has ended its own while it existed, else that of the country to which it leads. The present one
 * where there is no history.
 */
export function statusOn(
	{ id, country, status }: Pick<SearchEntry, 'id' | 'country' | 'status'>,
	timeline: Pick<Timeline, 'countries' | 'former'> | undefined,
	day: Day
): Status {
	const leadsTo = timeline?.countries.find((candidate) => candidate.id === country);
	if (!leadsTo) return status;
	const now = stretchAt(leadsTo.history, day);
	const former = now.through?.includes(id) && timeline?.former.find((candidate) => candidate.id === id);
	return (former ? stretchAt(former.history, day) : now).status;
}
