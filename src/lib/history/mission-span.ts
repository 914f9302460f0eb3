import { FIRST_DAY_OF_ALL, LAST_DAY_OF_ALL, daySpan, type Day } from '#lib/dates/partial-date.ts';
import { PYONGYANG } from '#lib/facts/facts.ts';
import type { Mission, Vocabulary } from '#lib/facts/records.ts';
import { countsFrom, type Claim } from './claim.ts';

/** Half-open time of a mission: `from` is its first day, `until` the first day on which it no longer worked. */
export interface MissionSpan {
	readonly from: Day;
	readonly until: Day;
}

/**
 * The day from which a mission is sure because a source saw it there. A mission of which it is not known whether it works is not seen, and the
 * report of a closing sees nothing.
 */
const seenFrom = ({ state, as_of }: Mission): Day =>
	as_of && (state === 'operating' || state === 'no-resident-staff') ? daySpan(as_of).latest : LAST_DAY_OF_ALL;

/** The first day of a mission; null where nothing is known of it. */
function opensOn(mission: Mission, claim: Claim): Day | null {
	const { opened } = mission;
	if (claim === 'possible') return opened ? countsFrom(opened, 'gain', claim) : FIRST_DAY_OF_ALL;
	const opening = opened ? countsFrom(opened, 'gain', claim) : LAST_DAY_OF_ALL;
	const seen = seenFrom(mission);
	const first = opening < seen ? opening : seen;
	return first === LAST_DAY_OF_ALL ? null : first;
}

/**
 * The time for which a mission is claimed. An opening whose date is unknown is sure from the day on which the mission was seen at work; a mission that is
 * not known to have closed goes on.
 * Where another mission of the same side takes over (it opens on the date on which this one closes), nothing is lost in between: the time
 * reaches to the end of that date. Null where nothing can be claimed (the sure time is empty).
 */
export function missionSpan(
	mission: Mission,
	claim: Claim,
	others: readonly Mission[] = []
): MissionSpan | null {
	const takenOver = others.some(
		(other) =>
			other !== mission &&
			other.side === mission.side &&
			other.opened !== undefined &&
			other.opened === mission.closed
	);
	const from = opensOn(mission, claim);
	const until = mission.closed
		? countsFrom(mission.closed, takenOver ? 'gain' : 'loss', claim)
		: LAST_DAY_OF_ALL;
	return from !== null && from < until ? { from, until } : null;
}

/** Whether the mission exists on the day, as far as it is claimed. `others` are the missions of the same record. */
export function existsOn(mission: Mission, day: Day, claim: Claim, others: readonly Mission[] = []): boolean {
	const span = missionSpan(mission, claim, others);
	return span !== null && span.from <= day && day < span.until;
}

/** A resident embassy in the capital: the only kind of mission that makes the status `embassy`. */
export const isEmbassyInPyongyang = (mission: Mission): boolean =>
	mission.side === 'in-dprk' &&
	mission.kind === 'embassy' &&
	mission.city === PYONGYANG &&
	mission.residence !== 'unproved';

/** An embassy that stands in the other capital, of either side. */
export const isResidentEmbassy = (mission: Mission): boolean =>
	mission.side === 'in-dprk'
		? isEmbassyInPyongyang(mission)
		: mission.kind === 'embassy' && mission.residence !== 'unproved';

/** A mission that makes the status `office` when there are no diplomatic relations. */
export const isOffice = (mission: Mission, terms: Vocabulary['missions']): boolean =>
	terms[mission.kind].office === true &&
	mission.residence !== 'unproved' &&
	(mission.side === 'of-dprk' || mission.city === PYONGYANG);

/** Is somebody of the mission's own staff there on the day? */
export type Staffed = 'yes' | 'no' | 'unknown';

/** Whether a mission that exists on the day has resident staff, from its times without staff and what the latest source says of it. */
export function staffedOn(mission: Mission, day: Day): Staffed {
	for (const time of mission.without_staff ?? []) {
		const from = daySpan(time.from);
		const to = time.to ? daySpan(time.to) : { earliest: LAST_DAY_OF_ALL, latest: LAST_DAY_OF_ALL };
		const open =
			!time.to && mission.state === 'unknown' && mission.as_of && day >= daySpan(mission.as_of).earliest;
		if (open) return 'unknown';
		if (day >= from.latest && day < to.earliest) return 'no';
		if (day >= from.earliest && day < to.latest) return 'unknown';
	}
	// A closing without a report tells nothing of the days before it.
	const undated = mission.closed ? LAST_DAY_OF_ALL : FIRST_DAY_OF_ALL;
	const latest = mission.as_of ? daySpan(mission.as_of).earliest : undated;
	if (day < latest) return 'yes';
	return mission.state === 'operating' ? 'yes' : mission.state === 'no-resident-staff' ? 'no' : 'unknown';
}

/** The date from which a mission without staff on the day has been without, as the sources have it; undefined where none is known. */
export const withoutStaffSince = (mission: Mission, day: Day): string | undefined =>
	mission.without_staff?.find(
		({ from, to }) => daySpan(from).latest <= day && !(to && daySpan(to).earliest <= day)
	)?.from;
