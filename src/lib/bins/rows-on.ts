import type { Day } from '#lib/dates/partial-date.ts';
import type { EntityId, StateId } from '#lib/facts/records.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import { restorationOf, statesById } from '#lib/history/cases.ts';
import { dateOf, recoloured, type Change } from '#lib/history/change.ts';
import { statusLook } from './picture.ts';
import { statesOn } from '#lib/history/states-on.ts';
import type { Timeline } from '#lib/history/timeline.ts';
import type { RowState, TableBreak, TableChange, TableCountry, TableRow, Ties } from './table-row.ts';

type Histories = Pick<Timeline, 'countries' | 'former' | 'changes' | 'lastDay'>;

/** The last change up to a day of each country. */
function lastChanges(day: Day, changes: readonly Change[]): Map<EntityId, Change> {
	const last = new Map<EntityId, Change>();
	for (const change of changes) {
		if (change.day > day) break;
		for (const id of recoloured(change)) last.set(id, change);
	}
	return last;
}

/** What of the histories the rows of a day need. */
function sourcesOf(timeline: Histories, day: Day) {
	const states = statesById(timeline);
	const last = lastChanges(day, timeline.changes);
	const counted = new Map(statesOn(timeline, day).map((state) => [state.state.id, state]));
	const cellOf = (id: EntityId, change: Change): TableChange => {
		const { kind, state, by, reason, shock } = change;
		const { name, inText } = states.get(state)!;
		return {
			date: dateOf(change),
			kind,
			...(state === id ? {} : { of: name }),
			...(by ? { by } : {}),
			...(by === 'country' ? { actor: inText ?? name } : {}),
			...(reason ? { reason } : {}),
			...(shock ? { shock } : {})
		};
	};
	const breaksOf = (id: EntityId, told: ReadonlySet<StateId>): TableBreak[] =>
		timeline.changes
			.filter((change) => change.day <= day && change.reason && told.has(change.state))
			.map((change) => {
				const { because = '' } = change;
				const restored = restorationOf(change, timeline.changes, day);
				return { ...cellOf(id, change), because, ...(restored ? { restored: dateOf(restored) } : {}) };
			});
	const rowState = (id: StateId): RowState[] => {
		const state = counted.get(id);
		return state ? [{ id, status: state.status, region: state.state.region }] : [];
	};
	return { states, last, counted, cellOf, breaksOf, rowState };
}

/** The rows of the table on a day, in the order of `countries`. `ties` holds what the histories do not tell. */
export function rowsOn(
	countries: readonly TableCountry[],
	timeline: Histories,
	ties: Ties,
	day: Day
): TableRow[] {
	const { states, last, counted, cellOf, breaksOf, rowState } = sourcesOf(timeline, day);
	const drawn = new Map(timeline.countries.map((country) => [country.id, country]));
	return countries.map(({ id, slug, name, region, words }) => {
		const { through } = stretchAt(states.get(id)!.history, day);
		const { since, ...look } = statusLook(drawn.get(id)!, day);
		const { from: _, ...tie } = stretchAt(ties[id]!, day);
		const change = last.get(id);
		const continued = timeline.former
			.filter(({ continuedBy }) => continuedBy === id)
			.map((state) => state.id);
		const breaks = breaksOf(id, new Set(through ?? [id, ...continued]));
		return {
			id,
			slug,
			name,
			region,
			words,
			...tie,
			...(since ? { since } : {}),
			look,
			...(through
				? { through: through.map((state) => states.get(state)!.inText ?? states.get(state)!.name) }
				: {}),
			...(counted.has(id) ? {} : { states: (through ?? []).flatMap(rowState) }),
			...(change ? { change: cellOf(id, change) } : {}),
			...(breaks.length ? { breaks } : {})
		};
	});
}
