import type { Day } from '#lib/dates/partial-date.ts';
import type { Entity, FormerState } from '#lib/facts/facts.ts';
import type { Mission, Side } from '#lib/facts/records.ts';
import type { Claim } from './claim.ts';
import { isOffice, isResidentEmbassy, staffedOn, type Staffed } from './mission-span.ts';
import { missionsOn } from './missions-on.ts';
import { postsOn, type PostOnDay } from './posts-on.ts';
import type { StatusFacts } from './status-at.ts';

/** How one side is represented with the other on a day, in its highest form. */
export type RepresentationOnDay =
	| { readonly kind: 'resident-embassy'; readonly mission: Mission; readonly staffed: Staffed }
	| { readonly kind: 'non-resident-accreditation'; readonly from: readonly PostOnDay[] }
	| { readonly kind: 'office'; readonly missions: readonly Mission[] }
	| { readonly kind: 'none' };

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
	const present = missionsOn(entity, side, day, facts)
		.filter(({ sure }) => sure || claim === 'possible')
		.map(({ mission }) => mission);
	const mission = present.find(isResidentEmbassy);
	if (mission) return { kind: 'resident-embassy', mission, staffed: staffedOn(mission, day) };
	const from = postsOn(entity, side, day, facts);
	if (from.length) return { kind: 'non-resident-accreditation', from };
	const missions = present.filter((candidate) => isOffice(candidate, facts.vocabulary.missions));
	return missions.length ? { kind: 'office', missions } : { kind: 'none' };
}
