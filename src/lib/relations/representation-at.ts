import type { Day } from '#lib/dates/partial-date.ts';
import type { Entity, FormerState } from '#lib/facts/facts.ts';
import type { Accreditation, Mission, Side } from '#lib/facts/records.ts';
import type { Claim } from './claim.ts';
import { existsOn, isEmbassyInPyongyang, isOffice, staffedOn, type Staffed } from './mission-span.ts';
import { statusAt, type StatusFacts } from './status-at.ts';
import { inForce } from './totals.ts';

/** How one side is represented with the other on a day. */
export type RepresentationOnDay =
	| { readonly kind: 'resident-embassy'; readonly mission: Mission; readonly staffed: Staffed }
	| {
			readonly kind: 'non-resident-accreditation';
			readonly from: readonly Pick<Accreditation, 'from' | 'confidence'>[];
	  }
	| { readonly kind: 'office'; readonly missions: readonly Mission[] }
	| { readonly kind: 'none' };

const isResidentEmbassy = (mission: Mission, side: Side): boolean =>
	side === 'in-dprk'
		? isEmbassyInPyongyang(mission)
		: mission.side === side && mission.kind === 'embassy' && mission.residence !== 'unproved';

/** From where the head of mission is accredited. The records give no date for these but the day up to which they were checked. */
function accreditations(
	entity: Entity | FormerState,
	side: Side,
	day: Day,
	facts: StatusFacts,
	claim: Claim
): Pick<Accreditation, 'from' | 'confidence'>[] {
	if (!('checked' in entity) || day < entity.checked) return [];
	if (!inForce(statusAt(entity.id, day, facts, claim).status)) return [];
	if (side === 'in-dprk') return entity.accredited_from ?? [];
	return [...facts.countries.values()].flatMap((host) =>
		(host.missions ?? [])
			.filter(
				(mission) =>
					mission.also_accredited_to?.includes(entity.id) && existsOn(mission, day, claim, host.missions)
			)
			.map(({ city, confidence }) => ({ from: city, confidence }))
	);
}

/**
 * Representation on a day: of the country in the DPRK (`in-dprk`), or of the DPRK in the country (`of-dprk`). As with statuses, `sure` claims
 * a mission only for the days on which it is certain, `possible` for all on which it can have been; where the two agree, it is certain. Throws a
 * RangeError for an entity that the facts do not hold.
 */
export function representationAt(
	entity: Entity | FormerState,
	side: Side,
	day: Day,
	facts: StatusFacts,
	claim: Claim = 'sure'
): RepresentationOnDay {
	const present = (entity.missions ?? []).filter(
		(mission) => mission.side === side && existsOn(mission, day, claim, entity.missions)
	);
	const mission = present.find((candidate) => isResidentEmbassy(candidate, side));
	if (mission) return { kind: 'resident-embassy', mission, staffed: staffedOn(mission, day) };
	const from = accreditations(entity, side, day, facts, claim);
	if (from.length) return { kind: 'non-resident-accreditation', from };
	const missions = present.filter((candidate) => isOffice(candidate, facts.vocabulary.missions));
	return missions.length ? { kind: 'office', missions } : { kind: 'none' };
}
