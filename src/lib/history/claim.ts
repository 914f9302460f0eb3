import { daySpan, type Day } from '#lib/dates/partial-date.ts';

/**
 * How to read a date that is not precise to the day. `sure` claims a tie only for the days on which it is certain: a gain counts from
 * the last day on which it can have happened, a loss from the first. `possible` claims it for every day on which it can have been. Where
 * the two agree, the status is certain.
 */
export type Claim = 'sure' | 'possible';

/** Whether a change brings the two sides closer (`gain`) or apart (`loss`). */
export type Effect = 'gain' | 'loss';

/** The day from which a change counts. `date` is a validated partial date. */
export function countsFrom(date: string, effect: Effect, claim: Claim): Day {
	const span = daySpan(date);
	return (effect === 'gain') === (claim === 'sure') ? span.latest : span.earliest;
}
