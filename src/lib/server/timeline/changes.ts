import type { Day } from '#lib/dates/partial-date.ts';
import type { Entity, Facts, FormerState } from '#lib/facts/facts.ts';
import type { EntityId, Mission, StateId } from '#lib/facts/records.ts';
import { countsFrom, type Effect } from '#lib/history/claim.ts';
import { intervalsOf, type Interval } from '#lib/history/intervals.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import { isEmbassyInPyongyang, isOffice } from '#lib/history/mission-span.ts';
import { relationChanges } from '#lib/history/relation-state.ts';
import type { Change, ChangeKind } from '#lib/history/change.ts';

type Cause = Pick<Change, 'kind' | 'date' | 'by' | 'reason' | 'shock' | 'because'>;

/** What happened in a state's own record on a day on which its status changed: the relation itself before missions, missions before statehood. */
function ownCause(state: Entity | FormerState, day: Day, facts: Facts): Cause | undefined {
	const { events, missions } = facts.vocabulary;
	const relation = relationChanges(state.events ?? [], events, 'sure').findLast(
		(change) => change.day === day
	);
	if (relation) {
		const { event: kind, date, by, reason_kind, shock, because } = relation.event;
		return {
			kind,
			date,
			...(by === 'both' ? {} : { by }),
			...(reason_kind ? { reason: reason_kind } : {}),
			...(shock ? { shock } : {}),
			...(because ? { because } : {})
		};
	}
	const found = (test: (mission: Mission) => boolean, end: 'opened' | 'closed', effect: Effect): Cause[] =>
		(state.missions ?? [])
			.filter((mission) => test(mission) && mission[end] && countsFrom(mission[end], effect, 'sure') === day)
			.map((mission) => ({
				kind: `${isEmbassyInPyongyang(mission) ? 'embassy' : 'office'}-${end}` as ChangeKind,
				date: mission[end]
			}));
	const tests = [isEmbassyInPyongyang, (mission: Mission) => isOffice(mission, missions)];
	const [mission] = tests.flatMap((test) => [
		...found(test, 'opened', 'gain'),
		...found(test, 'closed', 'loss')
	]);
	if (mission) return mission;
	if (state.sovereign_since && state.sovereign_since !== 'before-1948')
		if (countsFrom(state.sovereign_since, 'gain', 'sure') === day)
			return { kind: 'became-sovereign', date: state.sovereign_since };
	return undefined;
}

const hides = (a: Interval, b: Interval): boolean =>
	a.status === b.status && a.through?.join() === b.through?.join();

/** A change without the date where that says no more than the day. */
const change = (
	day: Day,
	{ kind, date, ...why }: Cause,
	rest: Pick<Change, 'state' | 'status' | 'countries'>
): Change => ({
	day,
	...(date && date !== day ? { date } : {}),
	kind,
	...why,
	...rest
});

type Histories = ReadonlyMap<EntityId, readonly Interval[]>;

/** The countries that have their status through a state on a day. */
const dependents = (id: StateId, day: Day, histories: Histories): EntityId[] =>
	[...histories]
		.filter(([, history]) => stretchAt(history, day).through?.includes(id))
		.map(([country]) => country);

/** The changes in the record of a country, without those that it has through another state. */
function changesOf(entity: Entity, facts: Facts, histories: Histories): Change[] {
	return histories.get(entity.id)!.flatMap((now, i, all) => {
		const before = all[i - 1];
		if (!before || hides(before, now)) return [];
		const others = dependents(entity.id, now.from, histories);
		const rest = {
			state: entity.id,
			status: now.status,
			...(others.length ? { countries: [entity.id, ...others] } : {})
		};
		const cause = ownCause(entity, now.from, facts);
		if (cause && !now.through) return [change(now.from, cause, rest)];
		if (now.status === before.status) return [];
		if (!now.through) return [change(now.from, { kind: 'became-sovereign' }, rest)];
		return before.through?.join() === now.through.join()
			? []
			: [change(now.from, { kind: 'became-part' }, rest)];
	});
}

/** The changes in the record of a former state while countries of today had their status through it. */
function changesOfFormer(state: FormerState, facts: Facts, histories: Histories): Change[] {
	return intervalsOf(state.id, facts).flatMap((now, i, all) => {
		const before = all[i - 1];
		const countries = dependents(state.id, now.from, histories);
		if (!before || before.status === now.status || !countries.length) return [];
		const cause = ownCause(state, now.from, facts) ?? { kind: 'became-sovereign' as const };
		return [change(now.from, cause, { state: state.id, status: now.status, countries })];
	});
}

/**
 * Every change of a status on the map, in the order of the days from which it counts. A change of a former state is told once, with the countries
 * of today that it recolours. `histories` holds the intervals of every country.
 */
export function changesOfAll(facts: Facts, histories: Histories): Change[] {
	const { first_day, checked_up_to } = facts.edition;
	return [
		...[...facts.countries.values()].flatMap((entity) => changesOf(entity, facts, histories)),
		...[...facts.predecessors.values()].flatMap((state) => changesOfFormer(state, facts, histories))
	]
		.filter(({ day }) => day > first_day && day <= checked_up_to)
		.sort((a, b) => a.day.localeCompare(b.day) || a.state.localeCompare(b.state));
}
