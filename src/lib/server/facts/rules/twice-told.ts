import { parsePartialDate } from '#lib/dates/partial-date.ts';
import type { ContextEvent, ContextKind, EventType, RelationEvent } from '#lib/facts/records.ts';
import type { Problem } from '../problem.ts';
import { CONTEXT_FILE, countryFile, type Rule } from '../rule.ts';

/** Events of a country that the time line of the world tells under another name. */
const SAME: Readonly<Partial<Record<EventType, ContextKind>>> = {
	treaty: 'treaty',
	summit: 'summit'
};

function meets(a: string, b: string): boolean {
	const [one, other] = [parsePartialDate(a), parsePartialDate(b)];
	return one !== null && other !== null && one.earliest <= other.latest && other.earliest <= one.latest;
}

/** How two accounts of one thing differ; empty where they agree. */
const difference = (event: RelationEvent, world: ContextEvent): string =>
	event.date !== world.date
		? `${world.date} there, ${event.date} here`
		: event.confidence !== world.confidence
			? `${world.confidence} there, ${event.confidence} here`
			: '';

export const twiceToldIsToldAlike: Rule = {
	law: 'a treaty or summit that a country and the time line of the world both tell has one date and one confidence',
	check: ({ countries, context }) =>
		[...countries].flatMap(([id, { events = [] }]) =>
			events.flatMap((event, i) =>
				context.flatMap((world, at): Problem[] => {
					if (world.kind !== SAME[event.event] || !world.countries?.includes(id)) return [];
					if (!meets(event.date, world.date)) return [];
					const differs = difference(event, world);
					if (!differs) return [];
					return [
						{
							file: countryFile(id),
							path: `events[${i}].${event.date === world.date ? 'confidence' : 'date'}`,
							what: `is told otherwise in ${CONTEXT_FILE} [${at}]: ${differs}`,
							mend: 'settle by the better source, and write both alike'
						}
					];
				})
			)
		)
};
