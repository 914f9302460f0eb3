import { addDays, daySpan, type Day } from '#lib/dates/partial-date.ts';
import { DPRK, type Entity, type Facts, type FormerState } from '#lib/facts/facts.ts';
import type { Mission, PredecessorLink, StateId, Status } from '#lib/facts/records.ts';
import type { Claim } from './claim.ts';
import { closest, isCloser } from './closeness.ts';
import { changeAt, relationChanges, STATUS_OF, type RelationChange } from './relation-state.ts';
import { existsOn, isEmbassyInPyongyang, isOffice } from './mission-span.ts';

/** The facts that decide a status. */
export type StatusFacts = Pick<Facts, 'countries' | 'predecessors' | 'vocabulary'>;

/** Status of a state on a day, and where it comes from. */
export interface StatusOnDay {
	readonly status: Status;
	/** The change of the relation that is in force: the state's own, or one that it continues from a predecessor. */
	readonly change?: RelationChange;
	/** The states to which the territory belonged on that day, when the status is theirs; more than one where it was divided. */
	readonly through: readonly { readonly state: StateId; readonly status: Status }[];
}

/** First day on which the territory is a state of its own. */
const sovereignFrom = (state: Entity | FormerState): Day =>
	!state.sovereign_since || state.sovereign_since === 'before-1948'
		? ''
		: daySpan(state.sovereign_since).latest;

/** Half-open time in which a link to a predecessor holds: its own dates, else until the country is sovereign or the predecessor ended. */
export function linkSpan(
	entity: Entity,
	link: PredecessorLink,
	facts: StatusFacts
): { from: Day; until: Day } {
	const predecessor = facts.predecessors.get(link.state);
	const until = link.until ?? (link.role === 'territory' ? undefined : predecessor?.ended);
	return {
		from: link.from ? daySpan(link.from).latest : '',
		until: until
			? daySpan(until).earliest
			: sovereignFrom(entity) || (predecessor ? daySpan(predecessor.ended).earliest : '')
	};
}

/** A predecessor, or a state of the register. Throws a RangeError for an unknown id. */
export const stateOf = (id: StateId, facts: StatusFacts): Entity | FormerState => {
	const state = facts.predecessors.get(id) ?? facts.countries.get(id);
	if (!state) throw new RangeError(`there is no state "${id}" in data/countries or data/predecessors`);
	return state;
};

/** Status of a state of its own, whatever it belonged to. `inherited` is the change that it continues from a predecessor. */
function ownStatus(
	state: Entity | FormerState,
	day: Day,
	facts: StatusFacts,
	claim: Claim,
	inherited?: RelationChange
): StatusOnDay {
	const { events, missions } = facts.vocabulary;
	const change = changeAt(relationChanges(state.events ?? [], events, claim), day) ?? inherited;
	const all = state.missions ?? [];
	const at = (test: typeof isEmbassyInPyongyang): boolean =>
		all.some((mission) => test(mission) && existsOn(mission, day, claim, all));
	const status = ((): Status => {
		const relation = change?.state ?? 'none';
		if (relation === 'in-force' && at(isEmbassyInPyongyang)) return 'embassy';
		// An office outweighs what is less than consular relations.
		if (relation !== 'none' && relation !== 'recognised') return STATUS_OF[relation];
		// An office of which no opening is known could otherwise have stood there since time began.
		const isDatedOffice = (mission: Mission): boolean =>
			mission.opened !== undefined && isOffice(mission, missions);
		if (day >= sovereignFrom(state) && at(isDatedOffice)) return 'office';
		if (relation === 'recognised' || day >= sovereignFrom(state)) return STATUS_OF[relation];
		return 'not-sovereign';
	})();
	return { status, change, through: [] };
}

/**
 * Status of a state of the register, or of a predecessor, on a day. A territory takes the status of the predecessor to which it belonged on that day
 * (the closer one where it was divided) unless it has a tie of its own; a state that continues a predecessor starts with its relations.
 * Throws a RangeError for an unknown id.
 */
export function statusAt(id: StateId, day: Day, facts: StatusFacts, claim: Claim = 'sure'): StatusOnDay {
	const state = stateOf(id, facts);
	if (id === DPRK) return { status: 'self', through: [] };
	const links = 'predecessors' in state ? (state.predecessors ?? []) : [];
	const held = links
		.filter((link) => link.role === 'territory' || link.role === 'continued')
		.map((link) => ({ link, span: linkSpan(state as Entity, link, facts) }));

	const ended = held.filter(({ link, span }) => link.role === 'continued' && span.until <= day);
	const inherited = ended.map(({ link, span }) =>
		statusAt(link.state, addDays(span.until, -1), facts, claim)
	);
	const own = ownStatus(state, day, facts, claim, inherited.length ? closest(inherited).change : undefined);

	const now = held.filter(({ span }) => span.from <= day && day < span.until);
	if (!now.length) return own;
	const through = now.map(({ link }) => ({ state: link.state, ...statusAt(link.state, day, facts, claim) }));
	const theirs = closest(through);
	if (isCloser(own.status, theirs.status) && own.change) return own;
	return {
		status: theirs.status,
		change: theirs.change,
		through: through.map(({ state, status }) => ({ state, status }))
	};
}
