import type { Day } from '#lib/dates/partial-date.ts';
import type { Facts } from '#lib/facts/facts.ts';
import type { EntityId, Status } from '#lib/facts/records.ts';
import type { Candidate } from '#lib/history/counting.ts';
import { statesOn, type StateOnDay } from '#lib/history/states-on.ts';
import { statusAt } from '#lib/history/status-at.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import type { Timeline } from '#lib/history/timeline.ts';
import { inForce } from '#lib/history/totals.ts';
import { compare } from '#lib/server/document-lists.ts';

/** As what a state or entity stands among those that may be counted. */
export type Kind =
	| 'member'
	| 'suspended'
	| 'severed'
	| 'non-member'
	| 'no-state'
	| 'no-state-without'
	| 'recognised'
	| 'office'
	/** In force by our record, which is unconfirmed. */
	| 'unconfirmed'
	/** In force by our record, broken off by the article behind this map. */
	| 'denied'
	/** Broken off by our record, which is not well documented. */
	| 'still-counted';

/** The choices that stand for all states of a status; every other choice is one state or entity, by its id. */
export const STATUS_CHOICES = ['suspended', 'severed'] as const;

/** A state or entity of a day with its name. */
export interface NamedCandidate extends Candidate {
	readonly kind: Kind;
	readonly name: string;
	readonly slug: string;
}

/** The states that the article's list of breaks has, and the map has not; none before the day of the list. */
const deniedOn = (day: Day, facts: Facts): ReadonlySet<string> =>
	new Set(
		facts.sourceDocument.lists
			.filter((list) => list.shows === 'severed' && list.day <= day)
			.flatMap((list) => compare(list, facts).onlyArticle)
	);

/** How well documented the change is that gives a country its status on the day; undefined for a state that ended. */
const confidenceOn = (id: string, day: Day, facts: Facts) =>
	facts.countries.has(id as EntityId)
		? statusAt(id as EntityId, day, facts).change?.event.confidence
		: undefined;

function kindOf(
	{ state, status, unMember }: StateOnDay,
	day: Day,
	denied: ReadonlySet<string>,
	facts: Facts
): Kind | null {
	const confidence = confidenceOn(state.id, day, facts);
	if (inForce(status)) {
		if (!unMember) return 'non-member';
		if (confidence === 'low') return 'unconfirmed';
		return denied.has(state.id) ? 'denied' : 'member';
	}
	if (status === 'severed') return confidence === 'high' ? 'severed' : 'still-counted';
	return status === 'suspended' || status === 'recognised' || status === 'office' ? status : null;
}

const choicesOf = (id: string, kind: Kind): readonly string[] => {
	if (kind === 'member') return [];
	if (kind === 'suspended' || kind === 'severed') return [kind];
	return kind === 'still-counted' ? ['severed', id] : [id];
};

/** Everything that some count of partners may hold on a day: members of the United Nations with relations in force, and what others add or leave out. */
export function candidatesOn(timeline: Timeline, day: Day, facts: Facts): NamedCandidate[] {
	const candidate = ({ id, name, slug }: StateOnDay['state'], kind: Kind): NamedCandidate => ({
		id,
		by: choicesOf(id, kind),
		kind,
		name,
		slug
	});
	const denied = deniedOn(day, facts);
	const states = statesOn(timeline, day).flatMap((on) => {
		const kind = kindOf(on, day, denied, facts);
		return kind ? [candidate(on.state, kind)] : [];
	});
	const noStates = timeline.countries.filter(({ noState }) => noState);
	const statusOf = (state: (typeof noStates)[number]): Status => stretchAt(state.history, day).status;
	return [
		...states,
		...noStates
			.filter((state) => statusOf(state) !== 'not-sovereign')
			.map((state) => candidate(state, inForce(statusOf(state)) ? 'no-state' : 'no-state-without'))
	];
}

/** The choices that hold unless others are made: the number of this map, members of the United Nations with relations in force. */
export const usualChoices = (candidates: readonly NamedCandidate[]): string[] =>
	candidates.filter(({ kind }) => kind === 'unconfirmed' || kind === 'denied').map(({ id }) => id);
