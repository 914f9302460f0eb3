import type { RelationState, Status } from '#lib/facts/records.ts';
import { STATUS_OF } from './relation-state.ts';
import type { StatusOnDay } from './status-at.ts';
import { inForce } from './totals.ts';

/** Whether a state of the relation makes the status. Else a mission does, and the day on which it opened is not that of the relation. */
const makes = (state: RelationState, status: Status): boolean =>
	state === 'in-force' ? inForce(status) : state !== 'none' && STATUS_OF[state] === status;

/**
 * The date, as the sources have it, from which the present relation counts: that of its establishment or restoration while it is in force, of the
 * break or the suspension after it. Undefined where there never was one.
 */
export const sinceOf = ({ status, change }: StatusOnDay): string | undefined =>
	change && makes(change.state, status) ? change.event.date : undefined;
