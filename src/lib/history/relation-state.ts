import type { Day } from '#lib/dates/partial-date.ts';
import type { EventType, RelationEvent, RelationState, Status, Vocabulary } from '#lib/facts/records.ts';
import { countsFrom, type Claim } from './claim.ts';

/** The status that a state of the relation makes by itself; an embassy makes more of relations in force. */
export const STATUS_OF: Readonly<Record<RelationState, Status>> = {
	none: 'never',
	recognised: 'recognised',
	consular: 'office',
	'in-force': 'relations',
	suspended: 'suspended',
	severed: 'severed'
};

/** The states short of diplomatic relations, from the least. */
const LESSER_STEPS: readonly RelationState[] = ['recognised', 'consular'];

/** The state to which an event of a kind leads, whatever there was before; undefined for one that leads to none, such as an upgrade or a visit. */
export const leadsTo = (kind: EventType, terms: Vocabulary['events']): RelationState | undefined =>
	terms[kind].leads_to;

/**
 * The state of the relation after an event of a kind; null where the event changes nothing: it leads to no state, or it is a recognition, or a step to
 * consular relations, and there is more already.
 */
export function stateAfter(
	kind: EventType,
	before: RelationState,
	terms: Vocabulary['events']
): RelationState | null {
	const state = leadsTo(kind, terms);
	if (!state) return null;
	const step = LESSER_STEPS.indexOf(state);
	const counts = step < 0 || before === 'none' || LESSER_STEPS.slice(0, step + 1).includes(before);
	return counts ? state : null;
}

/** A change of the state of the relation and the event that made it. */
export interface RelationChange {
	readonly state: RelationState;
	/** First day of the new state. */
	readonly day: Day;
	readonly event: RelationEvent;
}

/**
 * The changes of the relation in the order of the events, without events that change nothing. Days never run backwards: a change cannot count before the
 * one that precedes it.
 */
export function relationChanges(
	events: readonly RelationEvent[],
	terms: Vocabulary['events'],
	claim: Claim
): RelationChange[] {
	const changes: RelationChange[] = [];
	for (const event of events) {
		const last = changes.at(-1);
		const state = stateAfter(event.event, last?.state ?? 'none', terms);
		const { effect } = terms[event.event];
		if (!state || !effect) continue;
		const day = countsFrom(event.date, effect, claim);
		changes.push({ state, event, day: last && last.day > day ? last.day : day });
	}
	return changes;
}

/** The last change that counts on the day, or undefined before the first. */
export const changeAt = (changes: readonly RelationChange[], day: Day): RelationChange | undefined =>
	changes.findLast((change) => change.day <= day);
