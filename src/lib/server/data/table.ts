import { stringify } from 'csv-stringify/sync';
import type { ColumnName, Row } from './columns.ts';
import type { TableName } from '#lib/words/messages/en/data-files.ts';

/** A table to download: its columns in their order, and its rows. */
export interface Table {
	readonly name: TableName;
	readonly columns: readonly ColumnName[];
	/** The columns by which a row is told from all others. */
	readonly key: readonly ColumnName[];
	readonly rows: readonly Row[];
}

/** A table whose rows have a cell for each column, and no other. */
export const table = <Name extends ColumnName>(
	name: TableName,
	columns: readonly Name[],
	key: readonly Name[],
	rows: readonly Row<Name>[]
): Table => ({ name, columns, key, rows: rows as readonly Row[] });

/** A table as CSV by RFC 4180: UTF-8, a head, lines that end with CR LF, quotes where they are needed. */
export const csvOf = ({ columns, rows }: Table): string =>
	stringify(rows as Row[], {
		header: true,
		columns: [...columns],
		record_delimiter: 'windows',
		cast: { boolean: String }
	});
