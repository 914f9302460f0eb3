import type { Vocabulary } from '#lib/facts/records.ts';
import { STATUS_OF } from '#lib/history/relation-state.ts';
import type { dataColumns } from '#lib/words/messages/en/data-columns.ts';

/** The name of a column. It means the same in every file that has it. */
export type ColumnName = keyof typeof dataColumns;

/**
 * What a cell of a column holds: plain text, a code of a closed list, a whole day, a date as precise as it is known (ISO 8601, or EDTF's one of a set),
 * several values with a semicolon between, a number, or `true` and `false`.
 */
export interface ColumnType {
	readonly holds: 'text' | 'code' | 'day' | 'date' | 'list' | 'integer' | 'number' | 'year' | 'boolean';
	/** The list of data/vocabulary.yaml that holds the codes, or the codes themselves. */
	readonly codes?: keyof Vocabulary | readonly string[];
}

/** A cell; one of which nothing is known is empty. */
export type Cell = string | number | boolean | undefined;

/** A row with a cell for each of its columns. */
export type Row<Name extends ColumnName = ColumnName> = Readonly<Record<Name, Cell>>;

const coded = (codes: keyof Vocabulary | readonly string[]): ColumnType => ({ holds: 'code', codes });

/** The columns that hold no plain text. */
const TYPES: Partial<Record<ColumnName, ColumnType>> = {
	state_kind: coded(['entity', 'predecessor']),
	status: coded('statuses'),
	or_else: coded('statuses'),
	beside: coded('statuses'),
	membership: coded('membership'),
	region: coded('regions'),
	event: coded('events'),
	by: coded('actors'),
	leads_to: coded(Object.keys(STATUS_OF)),
	reason_kind: coded('reasons'),
	shock: coded('shocks'),
	confidence: coded('confidence'),
	side: coded('sides'),
	mission_kind: coded('missions'),
	mission_state: coded('mission_states'),
	source_kind: coded('source_kinds'),
	organisation_kind: coded('organisation_kinds'),
	role: coded('organisation_roles'),
	city_longitude: { holds: 'number' },
	city_latitude: { holds: 'number' },
	citations: { holds: 'integer' },
	states: { holds: 'integer' },
	un_members: { holds: 'integer' },
	year: { holds: 'year' }
};

const LISTS: ReadonlySet<ColumnName> = new Set<ColumnName>([
	'capitals',
	'sources',
	'opened_sources',
	'through',
	'without_staff'
]);

const BOOLEANS: ReadonlySet<ColumnName> = new Set<ColumnName>([
	'no_state',
	'in_force',
	'before_sovereignty',
	'residence_unproved'
]);

const DATES: ReadonlySet<ColumnName> = new Set<ColumnName>([
	'date',
	'opened',
	'closed',
	'since',
	'until',
	'as_of',
	'ended',
	'joined',
	'left',
	'relations_since',
	'checked'
]);

/** What the cells of a column hold. */
export function typeOf(name: ColumnName): ColumnType {
	if (LISTS.has(name)) return { holds: 'list' };
	if (BOOLEANS.has(name)) return { holds: 'boolean' };
	if (DATES.has(name)) return { holds: 'date' };
	if (name === 'day' || /_(earliest|latest|day)$/.test(name)) return { holds: 'day' };
	return TYPES[name] ?? { holds: 'text' };
}
