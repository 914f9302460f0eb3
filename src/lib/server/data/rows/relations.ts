import type { Facts } from '#lib/facts/facts.ts';
import { leadsTo } from '#lib/history/relation-state.ts';
import { allStates, dated, datedColumns, listed, numbered, stateCells, STATE_COLUMNS } from '../cells.ts';
import { table, type Table } from '../table.ts';

const COLUMNS = [
	'event_id',
	...STATE_COLUMNS,
	'event',
	...datedColumns('date'),
	'by',
	'leads_to',
	'before_sovereignty',
	'reason_kind',
	'shock',
	'text',
	'reason',
	'note',
	'confidence',
	'confidence_reason',
	'sources'
] as const;

/** A row for each event in the relation of each state, and of those that ended. */
export function relationsTable(facts: Facts): Table {
	const rows = allStates(facts).flatMap((state) =>
		(state.events ?? []).map((event) => ({
			event_id: `${state.id}/${event.date}/${event.event}`,
			...stateCells(state),
			event: event.event,
			...dated('date', event.date),
			by: event.by,
			leads_to: leadsTo(event.event, facts.vocabulary.events),
			before_sovereignty: event.before_sovereignty ?? false,
			reason_kind: event.reason_kind,
			shock: event.shock,
			text: event.text,
			reason: event.reason,
			note: event.note,
			confidence: event.confidence,
			confidence_reason: event.confidence_reason,
			sources: listed(event.sources)
		}))
	);
	return table('relations', COLUMNS, ['event_id'], numbered(rows, 'event_id'));
}
