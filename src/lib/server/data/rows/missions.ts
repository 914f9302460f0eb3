import type { Entity, Facts, FormerState } from '#lib/facts/facts.ts';
import type { Mission } from '#lib/facts/records.ts';
import {
	allStates,
	CITY_COLUMNS,
	cityCells,
	dated,
	datedColumns,
	listed,
	numbered,
	stateCells,
	STATE_COLUMNS
} from '../cells.ts';
import { table, type Table } from '../table.ts';

const COLUMNS = [
	'mission_id',
	...STATE_COLUMNS,
	'organisation',
	'side',
	'mission_kind',
	...CITY_COLUMNS,
	'address',
	'web',
	...datedColumns('opened'),
	'opened_sources',
	...datedColumns('closed'),
	'reason_closed',
	'mission_state',
	'as_of',
	'residence_unproved',
	'without_staff',
	'head',
	'head_rank',
	'note',
	'confidence',
	'confidence_reason',
	'sources'
] as const;

/** An office of an organisation belongs to no state of the facts. */
const NO_STATE = {
	state: undefined,
	state_name: undefined,
	state_kind: undefined,
	iso2: undefined,
	iso3: undefined
};

const missionRow = (mission: Mission, state: Entity | FormerState | undefined, facts: Facts) => ({
	mission_id: [
		state?.id ?? 'other',
		mission.side,
		mission.kind,
		mission.city,
		...(mission.opened ? [mission.opened] : [])
	].join('/'),
	...(state ? stateCells(state) : NO_STATE),
	organisation: mission.organisation,
	side: mission.side,
	mission_kind: mission.kind,
	...cityCells(mission.city, facts),
	address: mission.address,
	web: mission.web,
	...dated('opened', mission.opened),
	opened_sources: listed(mission.opened_sources),
	...dated('closed', mission.closed),
	reason_closed: mission.reason_closed,
	mission_state: mission.state,
	as_of: mission.as_of,
	residence_unproved: mission.residence === 'unproved',
	without_staff: listed(mission.without_staff?.map(({ from, to = '..' }) => `${from}/${to}`)),
	head: mission.head?.name,
	head_rank: mission.head?.rank,
	note: mission.note,
	confidence: mission.confidence,
	confidence_reason: mission.confidence_reason,
	sources: listed(mission.sources)
});

/** A row for each mission of each state in North Korea, of North Korea in each state, and for each office of an organisation in Pyongyang. */
export function missionsTable(facts: Facts): Table {
	const rows = [
		...allStates(facts).flatMap((state) =>
			(state.missions ?? []).map((mission) => missionRow(mission, state, facts))
		),
		...facts.otherMissions.map((mission) => missionRow(mission, undefined, facts))
	];
	return table('missions', COLUMNS, ['mission_id'], numbered(rows, 'mission_id'));
}
