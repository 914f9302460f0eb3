import { daySpan, type Day } from '#lib/dates/partial-date.ts';
import type { Facts } from '#lib/facts/facts.ts';
import type { Mission, RelationEvent, StateId, Status } from '#lib/facts/records.ts';
import { linkSpan, statusAt, type StatusFacts } from './status-at.ts';
import { stretchesOf } from './stretches-of.ts';

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

/** The states through which a history has its statuses at some time. */
export const holdersIn = (history: readonly Pick<Interval, 'through'>[]): ReadonlySet<StateId> =>
	new Set(history.flatMap(({ through = [] }) => through));

/** The status on a day, and what else it may have been. */
function valueOn(id: StateId, day: Day, facts: StatusFacts): Omit<Interval, 'from' | 'until'> {
	const sure = statusAt(id, day, facts, 'sure');
	const possible = statusAt(id, day, facts, 'possible');
	const beside = sure.through.find(({ status }) => status !== sure.status)?.status;
	return {
		status: sure.status,
		...(possible.status === sure.status ? {} : { orElse: possible.status }),
		...(beside ? { beside } : {}),
		...(sure.through.length ? { through: sure.through.map(({ state }) => state) } : {})
	};
}

/**
 * The whole history of a state's status from the first day of the map on, without gap or overlap: exactly one status for every day. The last
 * interval is open. Throws a RangeError for an unknown id.
 */
export const intervalsOf = (id: StateId, facts: StatusFacts & Pick<Facts, 'edition'>): Interval[] =>
	stretchesOf(changeDaysOf(id, facts), { first: facts.edition.first_day }, (day) =>
		valueOn(id, day, facts)
	).map(({ from, ...value }, i, all) => ({ from, until: all[i + 1]?.from ?? null, ...value }));
