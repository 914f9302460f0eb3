import { daySpan, type Day } from '#lib/dates/partial-date.ts';
import type { Facts } from '#lib/facts/facts.ts';
import type { RelationEvent, StateId } from '#lib/facts/records.ts';
import { changeAt, relationChanges } from '#lib/history/relation-state.ts';
import { stretchesOf } from '#lib/history/stretches-of.ts';
import type { RokStretch } from '#lib/history/timeline.ts';

/**
 * When South Korea had relations with a country, by the same rule of claims as for Pyongyang: a gain counts from the last day of its year, a
 * loss from the first; in between it is unsure. Undefined where the data set does not hold the state.
 */
export function rokHistory(id: StateId, facts: Facts): RokStretch[] | undefined {
	const events = facts.rok.events.get(id) as readonly Pick<RelationEvent, 'event' | 'date'>[] | undefined;
	if (!events) return undefined;
	const { first_day } = facts.edition;
	const terms = facts.vocabulary.events;
	const [sure, possible] = (['sure', 'possible'] as const).map((claim) =>
		relationChanges(events as readonly RelationEvent[], terms, claim)
	);
	const inForce = (changes: typeof sure, day: Day): boolean => changeAt(changes!, day)?.state === 'in-force';
	const days = events.flatMap(({ date }) => Object.values(daySpan(date)) as Day[]);
	return stretchesOf(days, { first: first_day }, (day): Omit<RokStretch, 'from'> => {
		const now = inForce(sure, day);
		return { inForce: now, ...(inForce(possible, day) === now ? {} : { unsure: true }) };
	});
}
