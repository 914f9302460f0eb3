import type { Day } from '#lib/dates/partial-date.ts';
import type { RelationEvent, RelationState, Vocabulary } from '#lib/facts/records.ts';
import { countsFrom, type Claim } from './claim.ts';

/** A change of the state of the relation and the event that made it. */
export interface RelationChange {
	readonly state: RelationState;
	/** First day of the new state. */
	readonly day: Day;
	readonly event: RelationEvent;
}

/**
 * The changes of the relation in the order of the events. An event that leads to no state (an upgrade, a visit) changes nothing; neither
 * does a recognition, or a step to consular relations, once there is more. Days never run backwards: a change cannot count before the one that precedes it.
 */
export function relationChanges(
	events: readonly RelationEvent[],
	terms: Vocabulary['events'],
	claim: Claim
): RelationChange[] {
	const changes: RelationChange[] = [];
	for (const event of events) {
		const { leads_to: state, effect } = terms[event.event];
		if (!state || !effect) continue;
		const last = changes.at(-1);
		const step = LESSER_STEPS.indexOf(state);
		if (last && last.state !== 'none' && step >= 0 && !LESSER_STEPS.slice(0, step + 1).includes(last.state))
			continue;
		const day = countsFrom(event.date, effect, claim);
		changes.push({ state, event, day: last && last.day > day ? last.day : day });
	}
	return changes;
}

/** The states short of diplomatic relations, from the least. */
const LESSER_STEPS: readonly RelationState[] = ['recognised', 'consular'];

/** The last change that counts on the day, or undefined before the first. */
export const changeAt = (changes: readonly RelationChange[], day: Day): RelationChange | undefined =>
	changes.findLast((change) => change.day <= day);
