import type { Day } from '#lib/dates/partial-date.ts';
import type { Entity, FormerState } from '#lib/facts/facts.ts';
import type { Mission, Side } from '#lib/facts/records.ts';
import { existsOn } from './mission-span.ts';

/** A mission that existed on a day, and whether that is certain. */
export interface MissionOnDay {
	readonly mission: Mission;
	readonly sure: boolean;
}

/** The missions of one side on a day, in the order of the record; those whose residence is not proved are none. */
export function missionsOn(state: Entity | FormerState, side: Side, day: Day): MissionOnDay[] {
	const all = state.missions ?? [];
	return all
		.filter(
			(mission) =>
				mission.side === side && mission.residence !== 'unproved' && existsOn(mission, day, 'possible', all)
		)
		.map((mission) => ({ mission, sure: existsOn(mission, day, 'sure', all) }));
}
