import type { Day } from '#lib/dates/partial-date.ts';
import type { Cause } from '#lib/facts/cause.ts';
import type { Region } from '#lib/facts/records.ts';
import { changesFor, dateOf, type Change } from './change.ts';
import type { Timeline, TimelineState } from './timeline.ts';

/** A break, or a suspension, and what became of it. */
export interface BreakCase {
	readonly state: TimelineState;
	readonly change: Change;
	/** The date of the restoration as the sources have it, where there was one up to the day. */
	readonly restored: string | null;
}

/** Every country of today and every state that ended, by its id. */
export const statesById = ({
	countries,
	former
}: Pick<Timeline, 'countries' | 'former'>): ReadonlyMap<string, TimelineState> =>
	new Map([...countries, ...former].map((state) => [state.id, state]));

/** The restoration that followed a change up to a day. */
export const restorationOf = (
	{ state, day }: Change,
	changes: readonly Change[],
	until: Day
): Change | undefined =>
	changes.find(
		(later) =>
			later.state === state && later.kind === 'relations-restored' && later.day > day && later.day <= until
	);

/** The breaks and suspensions for a reason up to a day, in their order; with a region, those with its states. */
export function casesFor(
	timeline: Pick<Timeline, 'changes' | 'countries' | 'former'>,
	cause: Cause,
	day: Day,
	region: Region | null = null
): BreakCase[] {
	const states = statesById(timeline);
	return changesFor(timeline.changes, cause, day)
		.map((change) => {
			const restoration = restorationOf(change, timeline.changes, day);
			return {
				state: states.get(change.state)!,
				change,
				restored: restoration ? dateOf(restoration) : null
			};
		})
		.filter(({ state }) => !region || state.region === region);
}
