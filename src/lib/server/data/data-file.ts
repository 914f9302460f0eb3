import { createHash } from 'node:crypto';
import type { FileName, TableName } from '#lib/words/messages/en/data-files.ts';
import { contentType } from '../../../hosting/content-types.ts';
import type { Table } from './table.ts';

/** A file to download. */
export interface DataFile {
	/** Its path below /data, as in `relations.csv`. */
	readonly path: FileName | `${TableName}.csv`;
	readonly bytes: Uint8Array;
	/** The table that it holds. */
	readonly table?: Table;
	/** How many records it holds, where they can be counted. */
	readonly count?: number;
}

/** A file with a text, in UTF-8. */
export const textFile = (
	path: DataFile['path'],
	text: string,
	more: Pick<DataFile, 'table' | 'count'> = {}
): DataFile => ({ path, bytes: new TextEncoder().encode(text), ...more });

/** The SHA-256 of a file, in hexadecimal digits. */
export const sha256Of = ({ bytes }: Pick<DataFile, 'bytes'>): string =>
	createHash('sha256').update(bytes).digest('hex');

/** The value of its header Content-Type. */
export const typeOfFile = (path: string): string => contentType(path);

/** The format of a file: its media type without parameters. */
export const mediaTypeOf = (path: string): string => typeOfFile(path).split(';')[0]!;
