import type { Entity, Facts, FormerState } from '#lib/facts/facts.ts';
import { sinceOf } from '#lib/history/since.ts';
import { statusAt } from '#lib/history/status-at.ts';
import { allStates, dated, datedColumns, isEntity, listed, stateCells, STATE_COLUMNS } from '../cells.ts';
import { table, type Table } from '../table.ts';

const COLUMNS = [
	...STATE_COLUMNS,
	'iso_former',
	'slug',
	'membership',
	'no_state',
	'region',
	'capitals',
	'sovereign_since',
	...datedColumns('ended'),
	'continued_by',
	'status',
	...datedColumns('relations_since'),
	'summary',
	'checked'
] as const;

/** The cells that only a state of today has. */
function todayCells(entity: Entity, facts: Facts) {
	const today = statusAt(entity.id, facts.edition.checked_up_to, facts);
	return {
		slug: entity.slug,
		membership: entity.membership,
		no_state: entity.no_state ?? false,
		region: entity.region,
		capitals: listed(entity.capital.map((id) => facts.cities.get(id)!.name)),
		status: today.status,
		checked: entity.checked,
		...dated('relations_since', sinceOf(today))
	};
}

const NOT_TODAY = {
	slug: undefined,
	membership: undefined,
	no_state: undefined,
	region: undefined,
	capitals: undefined,
	status: undefined,
	checked: undefined,
	...dated('relations_since', undefined)
};

/** The cells that only a state that ended has. */
const endedCells = (state: Entity | FormerState) => ({
	iso_former: isEntity(state) ? undefined : state.iso_code,
	continued_by: isEntity(state) ? undefined : state.continued_by,
	...dated('ended', isEntity(state) ? undefined : state.ended)
});

/** A row for each state, entity and predecessor: what the other tables refer to. */
export const statesTable = (facts: Facts): Table =>
	table(
		'states',
		COLUMNS,
		['state'],
		allStates(facts).map((state) => ({
			...stateCells(state),
			...endedCells(state),
			...(isEntity(state) ? todayCells(state, facts) : NOT_TODAY),
			sovereign_since: state.sovereign_since,
			summary: state.summary
		}))
	);
