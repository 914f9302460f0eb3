import { addDays, daySpan, type Day } from '#lib/dates/partial-date.ts';
import type { Entity, FormerState } from '#lib/facts/facts.ts';
import { changeDaysOf, holdersIn, type Interval } from './intervals.ts';
import { postDays } from './posts-on.ts';
import { presentUntil } from './report.ts';
import { stateOf, type StatusFacts } from './status-at.ts';

/** Every day on which something that is told of the missions of a state's own may change: openings, closings, staff, and the age of the latest report. */
const missionDays = ({ missions = [] }: Entity | FormerState): Day[] =>
	missions.flatMap(({ opened, closed, as_of, without_staff = [] }) => [
		...[opened, closed, as_of, ...without_staff.flatMap(({ from, to }) => [from, to])].flatMap((date) =>
			date ? (Object.values(daySpan(date)) as Day[]) : []
		),
		...(as_of && !closed ? [addDays(presentUntil(as_of), 1)] : [])
	]);

/**
 * Every day on which something that is told of a country, its missions and posts may change: its own days, and those of the states to which its territory belonged.
 * `history` holds its intervals.
 */
export const tieDaysOf = (
	entity: Entity | FormerState,
	history: readonly Interval[],
	facts: StatusFacts
): Day[] => [
	...changeDaysOf(entity.id, facts),
	...postDays(entity, facts),
	...[entity, ...[...holdersIn(history)].map((id) => stateOf(id, facts))].flatMap(missionDays)
];
