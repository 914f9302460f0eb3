import type { Day } from '#lib/dates/partial-date.ts';
import type { Entity, Facts, FormerState } from '#lib/facts/facts.ts';
import type { EntityId, Mission, Side, StateId } from '#lib/facts/records.ts';
import type { Claim } from '#lib/history/claim.ts';
import type { Interval } from '#lib/history/intervals.ts';
import { tieDaysOf } from '#lib/history/mission-days.ts';
import { isResidentEmbassy, staffedOn } from '#lib/history/mission-span.ts';
import { missionsOn } from '#lib/history/missions-on.ts';
import { isUnconfirmed, postsOn } from '#lib/history/posts-on.ts';
import type { Direction, Represented, RepresentedStretch } from '#lib/history/represented.ts';
import { stretchesOf } from '#lib/history/stretches-of.ts';

type State = Entity | FormerState;

/** A section for a state's interests is an office of the power that protects them. */
const isOwn = ({ kind }: Mission): boolean => kind !== 'interests-section';

const BY_STAFF = { yes: 'staffed', no: 'unstaffed', unknown: 'staff-unknown' } as const;

/** How one side is represented with the other on a day: what stands there before an ambassador who comes from elsewhere. */
function representedOn(
	state: State,
	side: Side,
	day: Day,
	facts: Facts,
	claim: Claim
): Represented | undefined {
	const present = missionsOn(state, side, day, facts)
		.filter(({ sure }) => sure || claim === 'possible')
		.map(({ mission }) => mission);
	const embassy = present.find(isResidentEmbassy);
	if (embassy) return side === 'in-dprk' ? BY_STAFF[staffedOn(embassy, day)] : 'embassy-abroad';
	if (present.some(isOwn)) return 'other-office';
	// A post that nobody confirms is told with its doubt.
	const posts = postsOn(state, side, day, facts).filter(
		(post) => claim === 'possible' || !isUnconfirmed(post)
	);
	return posts.length ? 'covered' : undefined;
}

/** The countries in whose cities the ambassadors of one side reside on a day. */
const residences = (state: State, side: Side, day: Day, facts: Facts): EntityId[] => [
	...new Set(
		postsOn(state, side, day, facts).flatMap(({ city, host }) => host ?? facts.cities.get(city)!.in[0] ?? [])
	)
];

function directionOn(state: State, side: Side, day: Day, facts: Facts): Direction | undefined {
	const [sure, possible] = (['sure', 'possible'] as const).map((claim) =>
		representedOn(state, side, day, facts, claim)
	);
	if (!possible) return undefined;
	const from = residences(state, side, day, facts);
	return {
		...(sure ? { sure } : {}),
		...(possible === sure ? {} : { orElse: possible }),
		...(from.length ? { from } : {})
	};
}

/** How a state is represented in Pyongyang, and North Korea with it, from the first day of the map to the last: by its own missions and posts alone. */
function stretchesOfState(
	state: State,
	history: readonly Interval[],
	facts: Facts
): readonly RepresentedStretch[] {
	const { first_day: first, checked_up_to: last } = facts.edition;
	return stretchesOf(tieDaysOf(state, history, facts), { first, last }, (day) => {
		const here = directionOn(state, 'in-dprk', day, facts);
		const abroad = directionOn(state, 'of-dprk', day, facts);
		return { ...(here ? { here } : {}), ...(abroad ? { abroad } : {}) };
	});
}

/** The same of every country of today and of every state that ended, by its id. `histories` holds the intervals of the countries. */
export const representedStates = (
	facts: Facts,
	histories: ReadonlyMap<EntityId, readonly Interval[]>
): Readonly<Record<StateId, readonly RepresentedStretch[]>> =>
	Object.fromEntries(
		[...facts.countries.values(), ...facts.predecessors.values()].map(
			(state): [StateId, readonly RepresentedStretch[]] => [
				state.id,
				stretchesOfState(state, histories.get(state.id) ?? [], facts)
			]
		)
	);
