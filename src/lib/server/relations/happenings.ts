import { daySpan, FIRST_DAY_OF_ALL, type Day } from '#lib/dates/partial-date.ts';
import type { Entity, Facts } from '#lib/facts/facts.ts';
import type { ContextEvent, RelationEvent, StateId } from '#lib/facts/records.ts';

/** Something that happened, as an event of the relation, a world event or both have it: one of the two is there. */
export interface Happening {
	readonly date: string;
	/** Whose event of the relation it is. */
	readonly state: StateId;
	readonly event?: RelationEvent;
	readonly world?: ContextEvent;
}

/** The first day that a date can mean, or the last where it has no beginning. */
export const startOf = (date: string): Day => {
	const { earliest, latest } = daySpan(date);
	return earliest === FIRST_DAY_OF_ALL ? latest : earliest;
};

/** The year under which a date is listed. */
export const yearOf = (date: string): string => startOf(date).slice(0, 4);

/** By the first day, then the less precise date: “1965” comes before January 1965. */
const byDate = (a: Happening, b: Happening): number =>
	startOf(a.date).localeCompare(startOf(b.date)) ||
	daySpan(b.date).latest.localeCompare(daySpan(a.date).latest);

/** The country and the states that it continues, whose relations are its own. */
const statesOf = (entity: Entity, facts: Facts) => [
	entity,
	...(entity.predecessors ?? [])
		.filter(({ role }) => role === 'continued')
		.flatMap(({ state }) => facts.predecessors.get(state) ?? [])
];

/**
 * Everything on record between North Korea and a country, in the order of the dates. A world event and an event of the relation on one date are one
 * happening told twice, as in the panel of the country.
 */
export function happeningsOf(entity: Entity, facts: Facts): Happening[] {
	const others = new Set(facts.context.filter(({ countries }) => countries?.includes(entity.id)));
	const own = statesOf(entity, facts).flatMap(({ id, events = [] }) =>
		events.map((event): Happening => {
			const world = [...others].find(({ date }) => date === event.date);
			// Of several events on one date the first is the one that the world event tells.
			if (world) others.delete(world);
			return { date: event.date, state: id, event, ...(world && { world }) };
		})
	);
	const world = [...others].map((event): Happening => ({ date: event.date, state: entity.id, world: event }));
	return [...own, ...world].sort(byDate);
}
