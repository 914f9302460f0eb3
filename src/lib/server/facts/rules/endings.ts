import { addDays, daysBetween, parsePartialDate, type DaySpan } from '#lib/dates/partial-date.ts';
import type { EventType, Mission, RelationEvent } from '#lib/facts/records.ts';
import type { Problem } from '../problem.ts';
import { filedRecords, type Filed, type Rule } from '../rule.ts';

/** What is known no closer than to a year has no event of its own: nobody could say when it happened. */
const isClose = (span: DaySpan | null): span is DaySpan =>
	span !== null && daysBetween(span.earliest, span.latest) <= 366;

/** A break takes the missions with it, some of them only when the last have packed. */
const PACKING_DAYS = 100;

const ENDS: ReadonlySet<EventType> = new Set([
	'relations-severed',
	'relations-suspended',
	'relations-lapsed'
]);

const meets = (a: DaySpan, b: DaySpan): boolean => a.earliest <= b.latest && b.earliest <= a.latest;

function tells(events: readonly RelationEvent[], type: EventType, when: DaySpan): boolean {
	return events.some(({ event, date }) => {
		const span = parsePartialDate(date);
		return event === type && span !== null && meets(span, when);
	});
}

function endedByABreak(events: readonly RelationEvent[], when: DaySpan): boolean {
	return events.some(({ event, date }) => {
		const span = parsePartialDate(date);
		return (
			ENDS.has(event) &&
			span !== null &&
			meets({ earliest: span.earliest, latest: addDays(span.latest, PACKING_DAYS) }, when)
		);
	});
}

/** Whether the mission became another, or passed away with its state. */
function wentOn(mission: Mission, { record }: Filed): boolean {
	const others = record.missions ?? [];
	return (
		others.some((other) => other.side === mission.side && other.opened === mission.closed) ||
		('ended' in record && record.ended === mission.closed)
	);
}

/** The changes of an embassy that an event has to tell, with the place of their dates. */
const changesOf = (mission: Mission, of: Filed): { path: string; date?: string; type: EventType }[] => [
	...(mission.closed && !wentOn(mission, of)
		? [{ path: 'closed', date: mission.closed, type: 'mission-closed' as const }]
		: []),
	...(mission.without_staff ?? []).flatMap(({ from, to }, i) => [
		{ path: `without_staff[${i}].from`, date: from, type: 'staff-withdrawn' as const },
		...(to ? [{ path: `without_staff[${i}].to`, date: to, type: 'staff-returned' as const }] : [])
	])
];

export const endingsAreTold: Rule = {
	law: 'an embassy that closed, or lost or regained its staff, on a known date has an event that tells it',
	check: (records) =>
		filedRecords(records).flatMap((filed) => {
			const events = filed.record.events ?? [];
			return (filed.record.missions ?? []).flatMap((mission, i): Problem[] => {
				if (mission.kind !== 'embassy' || mission.residence === 'unproved') return [];
				return changesOf(mission, filed).flatMap(({ path, date, type }) => {
					const when = parsePartialDate(date ?? '');
					if (!isClose(when) || tells(events, type, when) || endedByABreak(events, when)) return [];
					return [
						{
							file: filed.file,
							path: `missions[${i}].${path}`,
							what: `no event tells of ${date}`,
							mend: `add an event ${type} with that date and the sources of the mission`
						}
					];
				});
			});
		})
};
