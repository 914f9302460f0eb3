import type { Day } from '#lib/dates/partial-date.ts';
import type { Facts } from '#lib/facts/facts.ts';
import type { EventType, RelationEvent, StateId } from '#lib/facts/records.ts';
import { countsFrom } from '#lib/history/claim.ts';

/** What is told of breaks, the gravest first: an end of relations, their rest, and what came near it. */
export const MEASURE_KINDS = [
	'relations-severed',
	'relations-suspended',
	'relations-downgraded',
	'ambassador-expelled',
	'diplomats-expelled',
	'ambassador-recalled',
	'mission-closed',
	'staff-withdrawn'
] as const satisfies readonly EventType[];

export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** A break, or what came near one. */
export interface Measure {
	/** End of the address of its row. */
	readonly id: string;
	readonly state: StateId;
	readonly kind: MeasureKind;
	/** The first day on which it can have been in force, as the map counts a loss. */
	readonly day: Day;
	readonly event: RelationEvent;
	/** The restoration of the relations that it ended or laid to rest. */
	readonly restored: { readonly event: RelationEvent; readonly day: Day } | null;
}

/** Missions come and go for many reasons; these are no quarrel. */
const NO_QUARREL: ReadonlySet<string | undefined> = new Set(['money', 'pandemic', 'unknown', undefined]);

/** Kinds that need no reason to be told here. */
const ALWAYS: ReadonlySet<EventType> = new Set(MEASURE_KINDS.slice(0, 6));

const isMeasure = ({ event, reason_kind, shock }: RelationEvent): boolean =>
	ALWAYS.has(event) ||
	(MEASURE_KINDS.some((kind) => kind === event) && (Boolean(shock) || !NO_QUARREL.has(reason_kind)));

/** Whether a measure left no relations in force. */
export const endsRelations = (kind: EventType): boolean =>
	kind === 'relations-severed' || kind === 'relations-suspended';

function restorationAfter(day: Day, events: readonly RelationEvent[]): Measure['restored'] {
	const [first] = events
		.filter(({ event }) => event === 'relations-restored')
		.map((event) => ({ event, day: countsFrom(event.date, 'gain', 'sure') }))
		.filter((restoration) => restoration.day > day)
		.sort((a, b) => a.day.localeCompare(b.day));
	return first ?? null;
}

/** Every break of relations in the records, and what came near one, in the order of their days. */
export function measuresOf({
	countries,
	predecessors
}: Pick<Facts, 'countries' | 'predecessors'>): Measure[] {
	return [...countries, ...predecessors]
		.flatMap(([state, { events = [] }]) =>
			events.filter(isMeasure).map((event): Measure => {
				const kind = event.event as MeasureKind;
				const day = countsFrom(event.date, 'loss', 'sure');
				return {
					id: `${state}-${day}-${kind}-${event.by}`,
					state,
					kind,
					day,
					event,
					restored: endsRelations(kind) ? restorationAfter(day, events) : null
				};
			})
		)
		.sort((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));
}
