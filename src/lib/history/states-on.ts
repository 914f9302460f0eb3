import type { Day } from '#lib/dates/partial-date.ts';
import type { Status } from '#lib/facts/records.ts';
import { stretchAt } from './stretch-at.ts';
import { inForce } from './totals.ts';
import type { Timeline, TimelineCountry, TimelineFormerState, TimelineState } from './timeline.ts';

// The one way of counting: headline, legend, chart, captions, lists and sentences count these states and no others.

/** A state of a day with its status. */
export interface StateOnDay {
	readonly state: TimelineCountry | TimelineFormerState;
	readonly status: Status;
	/** Whether it was a member of the United Nations on that day. */
	readonly unMember: boolean;
}

/** Whether a state was a member of the United Nations on a day. */
export const isMemberOn = ({ un = [] }: Pick<TimelineState, 'un'>, day: Day): boolean =>
	un.some(([from, until]) => from <= day && (!until || day < until));

/**
 * The states of a day, each once: the countries of today that were states then, or had relations of their own, and the former states to which
 * territories of today belonged. A country of today that was part of another state is not among them, nor what is no state, such as the European Union.
 */
export function statesOn(
	{ countries, former }: Pick<Timeline, 'countries' | 'former'>,
	day: Day
): StateOnDay[] {
	const held = new Set<string>();
	const on = (state: StateOnDay['state'], status: Status): StateOnDay[] =>
		status === 'not-sovereign' ? [] : [{ state, status, unMember: isMemberOn(state, day) }];
	const own = countries.flatMap((country) => {
		const { status, through } = stretchAt(country.history, day);
		through?.forEach((id) => held.add(id));
		return through || country.noState ? [] : on(country, status);
	});
	// A country of today to which another territory belonged is there already, as itself.
	const ended = former
		.filter(({ id }) => held.has(id))
		.flatMap((state) => on(state, stretchAt(state.history, day).status));
	return [...own, ...ended];
}

/** With how many states relations were in force on a day. */
export const partnersOn = (timeline: Pick<Timeline, 'countries' | 'former'>, day: Day): number =>
	statesOn(timeline, day).filter(({ status }) => inForce(status)).length;
