import { addDays, daySpan, type Day } from '#lib/dates/partial-date.ts';
import type { Entity, FormerState } from '#lib/facts/facts.ts';
import { presentUntil } from './report.ts';

/** Every day on which something that is told of the missions of a state may change: openings, closings, staff, and the age of the latest report. */
export const missionDays = ({ missions = [] }: Entity | FormerState): Day[] =>
	missions.flatMap(({ opened, closed, as_of, without_staff = [] }) => [
		...[opened, closed, as_of, ...without_staff.flatMap(({ from, to }) => [from, to])].flatMap((date) =>
			date ? (Object.values(daySpan(date)) as Day[]) : []
		),
		...(as_of && !closed ? [addDays(presentUntil(as_of), 1)] : [])
	]);
