import type { Day } from '#lib/dates/partial-date.ts';
import type { Entity, FormerState } from '#lib/facts/facts.ts';
import type { Mission, Side } from '#lib/facts/records.ts';
import {
	existsOn,
	isEmbassyInPyongyang,
	staffedOn,
	withoutStaffSince,
	type Staffed
} from './mission-span.ts';
import { relationChanges } from './relation-state.ts';
import { oldReport } from './report.ts';
import type { StatusFacts } from './status-at.ts';

type State = Entity | FormerState;

/** A mission that existed on a day. */
export interface MissionOnDay {
	readonly mission: Mission;
	/** Whether it is certain that it existed. */
	readonly sure: boolean;
	/** Of a certain mission: whether its staff were there. Not told where it is an ordinary one with its staff. */
	readonly staffed?: Staffed;
	/** The date from which it has been without staff, as the sources have it. */
	readonly emptySince?: string;
	/** The date of the latest report, where it is too old to be told in the present tense. */
	readonly reported?: string;
}

/** Missions to an organisation do not wait for relations with the state in which they stand. */
const needsRelations = ({ kind }: Mission): boolean => kind !== 'permanent-mission' && kind !== 'other';

/** The first day on which a mission without a known opening can have opened: not before the state and the DPRK had relations of some kind. */
export function earliestOf(state: State, mission: Mission, { vocabulary }: StatusFacts): Day {
	if (mission.opened || !needsRelations(mission)) return '';
	const changes = relationChanges(state.events ?? [], vocabulary.events, 'possible');
	return changes.find((change) => change.state === 'in-force' || change.state === 'consular')?.day ?? '';
}

/** What is known of a mission that certainly existed on the day. */
function certain(mission: Mission, day: Day): Omit<MissionOnDay, 'mission'> {
	const staffed = staffedOn(mission, day);
	const emptySince = staffed === 'no' ? withoutStaffSince(mission, day) : undefined;
	const reported = mission.closed || !mission.as_of ? undefined : oldReport(mission.as_of, day);
	return {
		sure: true,
		...(staffed !== 'yes' || isEmbassyInPyongyang(mission) ? { staffed } : {}),
		...(emptySince ? { emptySince } : {}),
		...(reported ? { reported } : {})
	};
}

/**
 * The missions of one side on a day, in the order of the record; those whose residence is not proved are none. Panel, table and sentences all ask here
 * whether a mission is certain, staffed and lately reported.
 */
export function missionsOn(state: State, side: Side, day: Day, facts: StatusFacts): MissionOnDay[] {
	const all = state.missions ?? [];
	return all
		.filter((mission) => mission.side === side && mission.residence !== 'unproved')
		.flatMap((mission): MissionOnDay[] => {
			if (existsOn(mission, day, 'sure', all)) return [{ mission, ...certain(mission, day) }];
			const possible = existsOn(mission, day, 'possible', all) && day >= earliestOf(state, mission, facts);
			return possible ? [{ mission, sure: false }] : [];
		});
}
