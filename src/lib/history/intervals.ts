import { FIRST_DAY_OF_ALL, LAST_DAY_OF_ALL, daySpan, type Day } from '#lib/dates/partial-date.ts';
import type { Facts } from '#lib/facts/facts.ts';
import type { Mission, RelationEvent, StateId, Status } from '#lib/facts/records.ts';
import { stretchAt } from './stretch-at.ts';
import { linkSpan, statusAt, type StatusFacts } from './status-at.ts';

/** A time of one status. Half-open: `from` is the first day of the status, `until` the first day of the next; the last has none. */
export interface Interval {
	readonly from: Day;
	readonly until: Day | null;
	readonly status: Status;
	/** The status that it may have been instead, where the dates of the changes leave it open. */
	readonly orElse?: Status;
	/** Where the territory was divided between states of different status: that of the state that was less close. */
	readonly beside?: Status;
	/** The states whose status it is, while the territory belonged to them. */
	readonly through?: readonly StateId[];
}

/** Both ends of a date as days on which something may change. */
const edges = (date: string | undefined): Day[] => {
	if (!date || date === 'before-1948') return [];
	const { earliest, latest } = daySpan(date);
	return [earliest, latest];
};

const changeDays = (record: {
	events?: readonly RelationEvent[];
	missions?: readonly Mission[];
	sovereign_since?: string;
}): Day[] => [
	...(record.events ?? []).flatMap((event) => edges(event.date)),
	...(record.missions ?? []).flatMap((mission) => [...edges(mission.opened), ...edges(mission.closed)]),
	...edges(record.sovereign_since)
];

/** Every day on which the status of a state may change: its own dates and those of the states that it belonged to or continues. */
export function changeDaysOf(id: StateId, facts: StatusFacts): Day[] {
	const entity = facts.countries.get(id);
	if (!entity) return changeDays(facts.predecessors.get(id) ?? {});
	const links = (entity.predecessors ?? []).flatMap((link) => {
		const span = linkSpan(entity, link, facts);
		return [span.from, span.until, ...changeDaysOf(link.state, facts)];
	});
	return [...changeDays(entity), ...links];
}

const same = (a: Interval, b: Interval): boolean =>
	a.status === b.status &&
	a.orElse === b.orElse &&
	a.beside === b.beside &&
	a.through?.join() === b.through?.join();

/**
 * The whole history of a state's status from the first day of the map on, without gap or overlap: exactly one status for every day. The last
 * interval is open. Throws a RangeError for an unknown id.
 */
export function intervalsOf(id: StateId, facts: StatusFacts & Pick<Facts, 'edition'>): Interval[] {
	const { first_day } = facts.edition;
	const days = changeDaysOf(id, facts).filter(
		(day) => day > first_day && day > FIRST_DAY_OF_ALL && day < LAST_DAY_OF_ALL
	);
	const starts = [...new Set([first_day, ...days])].sort();

	const intervals: Interval[] = [];
	for (const from of starts) {
		const sure = statusAt(id, from, facts, 'sure');
		const possible = statusAt(id, from, facts, 'possible');
		const beside = sure.through.find(({ status }) => status !== sure.status)?.status;
		const next: Interval = {
			from,
			until: null,
			status: sure.status,
			...(possible.status === sure.status ? {} : { orElse: possible.status }),
			...(beside ? { beside } : {}),
			...(sure.through.length ? { through: sure.through.map(({ state }) => state) } : {})
		};
		const last = intervals.at(-1);
		if (last && same(last, next)) continue;
		if (last) intervals[intervals.length - 1] = { ...last, until: from };
		intervals.push(next);
	}
	return intervals;
}

/** The interval that holds the day; the first one for days before the map. `intervals` come from `intervalsOf`. */
export const intervalAt = (intervals: readonly Interval[], day: Day): Interval => stretchAt(intervals, day);
