import type { Entity, Facts, FormerState } from '#lib/facts/facts.ts';
import type { Mission, Side, StateId } from '#lib/facts/records.ts';

/** A mission with the state in whose record it stands, which organisations have none of. */
export interface OwnMission {
	readonly mission: Mission;
	readonly owner: Entity | FormerState | null;
}

/** The missions of the record in which a mission stands. */
export const besides = ({ owner, mission }: OwnMission): readonly Mission[] => owner?.missions ?? [mission];

/** Every mission of a side, of the countries of today, of those that ended and of organisations, in the order of the records. */
export const ownMissions = (side: Side, facts: Facts): OwnMission[] =>
	[
		...[...facts.countries.values(), ...facts.predecessors.values()].flatMap((owner) =>
			(owner.missions ?? []).map((mission) => ({ mission, owner }))
		),
		...facts.otherMissions.map((mission) => ({ mission, owner: null }))
	].filter(({ mission }) => mission.side === side);

/** The country of today that continues a state; the state itself where none does. */
export function continuedBy(id: StateId, { countries }: Pick<Facts, 'countries'>): StateId {
	const heir = [...countries.values()].find(({ predecessors = [] }) =>
		predecessors.some(({ state, role }) => state === id && role === 'continued')
	);
	return heir?.id ?? id;
}
