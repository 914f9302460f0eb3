import { LAST_DAY_OF_ALL, daySpan, type Day } from '#lib/dates/partial-date.ts';
import { missionBar, type BarPart } from '#lib/history/mission-bar.ts';
import { earliestOf } from '#lib/history/missions-on.ts';
import { stateOf } from '#lib/history/status-at.ts';
import type { Facts } from '#lib/facts/facts.ts';
import type { Side } from '#lib/facts/records.ts';
import { besides, continuedBy, ownMissions, type OwnMission } from './own-missions.ts';

/** Kinds of missions that stand together in a chart, in its order. */
export const GROUPS = [
	'embassies',
	'consulates',
	'offices',
	'permanent',
	'organisations',
	'unproved'
] as const;

export type MissionGroup = (typeof GROUPS)[number];

/** The missions of one state, and of those that it continues, of one kind in one city: a row of a chart. */
export interface MissionRow {
	readonly group: MissionGroup;
	readonly missions: readonly OwnMission[];
	readonly parts: readonly BarPart[];
}

/** With what other missions a mission stands in a chart. */
export function groupOf({ owner, mission: { kind, residence } }: OwnMission): MissionGroup {
	if (residence === 'unproved') return 'unproved';
	if (!owner) return 'organisations';
	if (kind === 'embassy') return 'embassies';
	if (kind === 'consulate' || kind === 'consulate-general') return 'consulates';
	return kind === 'permanent-mission' ? 'permanent' : 'offices';
}

/** Whether another mission of the row tells its time too, as that of the state which continues this one. */
const isTold = ({ owner, mission }: OwnMission, row: readonly OwnMission[]): boolean =>
	row.some(
		({ mission: other }) =>
			other.opened_as !== undefined && other.opened_as === owner?.id && other.opened === mission.opened
	);

function partsOf(own: OwnMission, facts: Facts): BarPart[] {
	const { owner, mission } = own;
	const { first_day: first, checked_up_to: last } = facts.edition;
	const { opened: _, opened_as, ...undated } = mission;
	const opener = opened_as ? stateOf(opened_as, facts) : owner;
	const earliest = opener ? earliestOf(opener, undated, facts) : '';
	return missionBar(mission, { first, last, ...(earliest && { earliest }) }, besides(own));
}

const keyOf = (own: OwnMission, facts: Facts): string => {
	const { owner, mission } = own;
	const who = owner ? continuedBy(owner.id, facts) : mission.organisation;
	return JSON.stringify([groupOf(own), who, mission.city]);
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byTime = (one: readonly BarPart[], other: readonly BarPart[]): number => {
	const [first, second] = [one, other].map((parts) => `${parts[0]?.from} ${parts.at(-1)?.until}`);
	return compare(first!, second!);
};

/** The day by which the first mission of a row had opened; what has no date comes last. */
const openedBy = ({ missions }: MissionRow): Day =>
	missions.map(({ mission: { opened } }) => (opened ? daySpan(opened).latest : LAST_DAY_OF_ALL)).sort()[0]!;

/** All missions of a side, each in exactly one row; within its kind by opening. */
export function missionRows(side: Side, facts: Facts): MissionRow[] {
	const rows = new Map<string, OwnMission[]>();
	for (const own of ownMissions(side, facts)) {
		const key = keyOf(own, facts);
		rows.set(key, [...(rows.get(key) ?? []), own]);
	}
	return [...rows.values()]
		.map((missions): MissionRow => {
			const drawn = missions.filter((own) => !isTold(own, missions)).map((own) => partsOf(own, facts));
			return { group: groupOf(missions[0]!), missions, parts: drawn.sort(byTime).flat() };
		})
		.sort(
			(a, b) =>
				GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
				compare(openedBy(a), openedBy(b)) ||
				byTime(a.parts, b.parts)
		);
}
