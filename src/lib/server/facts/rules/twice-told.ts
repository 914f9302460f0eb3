import { parsePartialDate } from '#lib/dates/partial-date.ts';
import type { ContextEvent, ContextKind, EventType, RelationEvent } from '#lib/facts/records.ts';
import type { Problem } from '../problem.ts';
import { CONTEXT_FILE, countryFile, type Rule } from '../rule.ts';

/** How the time line of the world calls what is an event of a country. */
const SAME: Readonly<Partial<Record<EventType, readonly ContextKind[]>>> = {
	treaty: ['treaty'],
	summit: ['summit'],
	visit: ['summit'],
	agreement: ['treaty', 'declaration'],
	talks: ['talks'],
	statement: ['declaration'],
	sanctions: ['sanctions'],
	'relations-established': ['recognition'],
	'relations-restored': ['recognition'],
	'relations-severed': ['recognition']
};

/** Kinds of which a country has no two in one year, so that dates which meet are those of the same. */
const RARE: ReadonlySet<EventType> = new Set(['treaty', 'summit']);

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
	law: 'what a country and the time line of the world both tell has one date and one confidence',
	check: ({ countries, context }) =>
		[...countries].flatMap(([id, { events = [] }]) =>
			events.flatMap((event, i) =>
				context.flatMap((world, at): Problem[] => {
					if (!SAME[event.event]?.includes(world.kind) || !world.countries?.includes(id)) return [];
					if (RARE.has(event.event) ? !meets(event.date, world.date) : event.date !== world.date) return [];
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
