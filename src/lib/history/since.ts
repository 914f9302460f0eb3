import type { RelationState, Status } from '#lib/facts/records.ts';
import type { StatusOnDay } from './status-at.ts';

/** The statuses that a state of the relation makes. Missions make the others: the day on which one opened is not that of the relation. */
const MADE_BY: Readonly<Record<RelationState, readonly Status[]>> = {
	none: [],
	recognised: ['recognised'],
	consular: ['office'],
	'in-force': ['embassy', 'relations'],
	suspended: ['suspended'],
	severed: ['severed']
};

/**
 * The date, as the sources have it, from which the present relation counts: that of its establishment or restoration while it is in force, of the
 * break or the suspension after it. Undefined where there never was one.
 */
export const sinceOf = ({ status, change }: StatusOnDay): string | undefined =>
	change && MADE_BY[change.state].includes(status) ? change.event.date : undefined;
