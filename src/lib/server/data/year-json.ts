import { daySpan } from '#lib/dates/partial-date.ts';
import type { Facts } from '#lib/facts/facts.ts';
import type { EntityId } from '#lib/facts/records.ts';
import type { Interval } from '#lib/history/intervals.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import type { Timeline } from '#lib/history/timeline.ts';
import { allStates } from './cells.ts';
import { sourcesOf } from './country-json.ts';
import { aboutData } from './edition.ts';
import { published } from './published.ts';
import { yearEnds } from './rows/statuses.ts';

/** What a year is made from. */
interface Of {
	readonly facts: Facts;
	readonly timeline: Pick<Timeline, 'changes'>;
	/** By the id of each entity. */
	readonly histories: ReadonlyMap<EntityId, readonly Interval[]>;
}

/** Whether some day of a date lies in a year and none beyond it. */
const isIn = (date: string, year: number): boolean => {
	const { earliest, latest } = daySpan(date);
	return earliest.startsWith(`${year}-`) && latest.startsWith(`${year}-`);
};

/** One year: the status of each entity at its end, the changes of its days, and what is dated within it. Throws a RangeError for a year that the map does not show. */
export function yearJson(year: number, { facts, timeline, histories }: Of) {
	const end = yearEnds(facts).find((known) => known.year === year);
	if (!end) throw new RangeError(`${year} is no year of the map`);
	const told = {
		...aboutData(facts),
		year,
		day: end.day,
		statuses: Object.fromEntries(
			[...histories].map(([id, intervals]) => [id, stretchAt(intervals, end.day).status])
		),
		changes: timeline.changes.filter(({ day }) => day.startsWith(`${year}-`)),
		events: allStates(facts)
			.flatMap(({ id: state, events = [] }) => events.map((event) => ({ state, ...event })))
			.filter(({ date }) => isIn(date, year))
			.toSorted((one, other) => (daySpan(one.date).earliest < daySpan(other.date).earliest ? -1 : 1)),
		world_events: published(facts.context.filter(({ date }) => isIn(date, year)))
	};
	return { ...told, sources: sourcesOf(told, facts) };
}
