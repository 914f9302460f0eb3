import type { Day } from '#lib/dates/partial-date.ts';
import type { EntityId, ReasonKind } from '#lib/facts/records.ts';
import { stretchAt } from '#lib/relations/stretch-at.ts';
import { dateOf, recoloured, type Change } from '#lib/timeline/change.ts';
import { statusLook } from '#lib/timeline/picture.ts';
import type { Timeline } from '#lib/timeline/timeline.ts';
import type { LastChange, TableCountry, TableRow, Ties } from './table.ts';

/** What the changes up to a day say of each country. */
function changesUpTo(day: Day, changes: readonly Change[]) {
	const last = new Map<EntityId, Change>();
	const reasons = new Map<EntityId, Set<ReasonKind>>();
	for (const change of changes) {
		if (change.day > day) break;
		for (const id of recoloured(change)) {
			last.set(id, change);
			if (change.reason) reasons.set(id, (reasons.get(id) ?? new Set()).add(change.reason));
		}
	}
	return { last, reasons };
}

/**
 * The rows of the table on a day, in the order of `countries`. `ties` holds what the histories do not tell. From where ambassadors are accredited
 * is kept on the last day only: the records do not date it.
 */
export function rowsOn(
	countries: readonly TableCountry[],
	timeline: Pick<Timeline, 'countries' | 'former' | 'changes' | 'lastDay'>,
	ties: Ties,
	day: Day
): TableRow[] {
	const states = new Map([...timeline.countries, ...timeline.former].map((state) => [state.id, state]));
	const drawn = new Map(timeline.countries.map((country) => [country.id, country]));
	const { last, reasons } = changesUpTo(day, timeline.changes);
	const lastOf = (id: EntityId): LastChange | undefined => {
		const change = last.get(id);
		return (
			change && {
				date: dateOf(change),
				kind: change.kind,
				...(change.state === id ? {} : { of: states.get(change.state)!.name }),
				...(change.reason ? { reason: change.reason } : {})
			}
		);
	};
	return countries.map(({ id, slug, name, region, unMember, words, accredited, covered }) => {
		const { through } = stretchAt(states.get(id)!.history, day);
		const { since, ...look } = statusLook(drawn.get(id)!, day);
		const { from: _, ...tie } = stretchAt(ties[id]!, day);
		const change = lastOf(id);
		const because = reasons.get(id);
		return {
			id,
			slug,
			name,
			region,
			unMember,
			words,
			...(accredited && day === timeline.lastDay ? { accredited } : {}),
			...(covered && day === timeline.lastDay ? { covered } : {}),
			...tie,
			...(since ? { since } : {}),
			look,
			...(through
				? { through: through.map((state) => states.get(state)!.inText ?? states.get(state)!.name) }
				: {}),
			...(change ? { change } : {}),
			...(because ? { reasons: [...because] } : {})
		};
	});
}
