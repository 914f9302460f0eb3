import { PYONGYANG } from '#lib/facts/facts.ts';
import { collatorOf } from '#lib/facts/collator.ts';
import type { Lang } from '#lib/facts/languages.ts';
import type { Mission } from '#lib/facts/records.ts';
import { existsOn, staffedOn, type Staffed } from '#lib/history/mission-span.ts';
import { factsIn, today } from '#lib/server/fact-base.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { missionLines, type MissionLines } from './mission-lines.ts';
import { besides, ownMissions, type OwnMission } from './own-missions.ts';
import { stateLink, type NamedLink } from './state-link.ts';

/** A mission in a list: whose it is, and what is known of it. */
export type OpenMission = NamedLink & MissionLines;

/** Missions of a list under a heading. */
export interface OpenGroup {
	readonly title: string;
	readonly missions: readonly OpenMission[];
}

const STAFFED: readonly Staffed[] = ['yes', 'no', 'unknown'];

/** Whether a mission stands on the last day checked, or may stand. */
export const standsToday = (own: OwnMission, claim: 'sure' | 'possible' = 'sure'): boolean =>
	own.mission.residence !== 'unproved' && existsOn(own.mission, today, claim, besides(own));

/** Whether a mission is open on the last day checked; one abroad of which the sources do not agree whether it still works is perhaps. */
export function openness(own: OwnMission): 'now' | 'perhaps' | 'past' {
	const { side, state } = own.mission;
	if (standsToday(own) && (side === 'in-dprk' || state !== 'unknown')) return 'now';
	return standsToday(own, 'possible') ? 'perhaps' : 'past';
}

const viewOf = ({ owner, mission }: OwnMission, lang: Lang): OpenMission => ({
	...(owner ? stateLink(owner.id, lang) : { name: mission.organisation! }),
	...missionLines(mission, lang)
});

/** Who is in North Korea on the last day checked: the missions of states in Pyongyang by their staff, those elsewhere, and organisations. */
export function openMissions(lang: Lang) {
	const m = writtenMessagesFor(lang).missions;
	const { compare } = collatorOf(lang);
	const open = ownMissions('in-dprk', factsIn(lang)).filter((own) => standsToday(own));
	const group = (label: string, own: readonly OwnMission[]): OpenGroup => ({
		title: m.counted({ label, count: own.length }),
		missions: own.map((one) => viewOf(one, lang)).sort((a, b) => compare(a.name, b.name))
	});
	// A section for the interests of another state belongs to the embassy that protects them.
	const states = open.filter(({ owner, mission }) => owner && mission.kind !== 'interests-section');
	const here = states.filter(({ mission }) => mission.city === PYONGYANG);
	const staffed = (mission: Mission): Staffed => staffedOn(mission, today);
	const embassies = here.filter(({ mission }) => mission.kind === 'embassy').length;
	const elsewhere = states.filter((own) => !here.includes(own));
	return {
		summary: m.tonight({
			date: formatDate(today, lang),
			embassies,
			others: here.length - embassies,
			abroad: elsewhere.length,
			staffed: states.filter(({ mission }) => staffed(mission) === 'yes').length
		}),
		states: [
			...STAFFED.map((is) =>
				group(
					m.staff[is],
					here.filter(({ mission }) => staffed(mission) === is)
				)
			),
			group(m.outside, elsewhere)
		].filter(({ missions }) => missions.length),
		organisations: STAFFED.map((is) =>
			group(
				m.staff[is],
				open.filter(({ owner, mission }) => !owner && staffed(mission) === is)
			)
		).filter(({ missions }) => missions.length)
	};
}
