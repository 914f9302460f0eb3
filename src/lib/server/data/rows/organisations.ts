import type { Facts } from '#lib/facts/facts.ts';
import { dated, datedColumns, listed } from '../cells.ts';
import { table, type Table } from '../table.ts';

const COLUMNS = [
	'organisation_id',
	'organisation_name',
	'organisation_short',
	'organisation_kind',
	'role',
	...datedColumns('joined'),
	...datedColumns('left'),
	'note',
	'confidence',
	'confidence_reason',
	'sources'
] as const;

/** A row for each thing that North Korea was or is in an international body. */
export const organisationsTable = (facts: Facts): Table =>
	table(
		'organisations',
		COLUMNS,
		[],
		[...facts.organisations.values()].flatMap(({ id, name, short, kind, ties }) =>
			ties.map((tie) => ({
				organisation_id: id,
				organisation_name: name,
				organisation_short: short,
				organisation_kind: kind,
				role: tie.role,
				...dated('joined', tie.joined),
				...dated('left', tie.left),
				note: tie.note,
				confidence: tie.confidence,
				confidence_reason: tie.confidence_reason,
				sources: listed(tie.sources)
			}))
		)
	);
