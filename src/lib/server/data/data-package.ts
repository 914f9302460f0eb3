import type { Facts } from '#lib/facts/facts.ts';
import { dataColumns } from '#lib/words/messages/en/data-columns.ts';
import { dataFiles, type FileName } from '#lib/words/messages/en/data-files.ts';
import { dataPage } from '#lib/words/messages/en/data-page.ts';
import { typeOf, type ColumnName, type ColumnType } from './columns.ts';
import { mediaTypeOf, sha256Of, type DataFile } from './data-file.ts';
import { versionOf } from './edition.ts';
import type { Table } from './table.ts';

/** What a column holds, in the types of Table Schema. A date of reduced precision is a text there. */
const FIELD_TYPES: Readonly<Record<ColumnType['holds'], string>> = {
	text: 'string',
	code: 'string',
	date: 'string',
	list: 'string',
	day: 'date',
	year: 'year',
	integer: 'integer',
	number: 'number',
	boolean: 'boolean'
};

/** The codes that a column may hold; none where it holds others than codes. */
export function codesOf(name: ColumnName, { vocabulary }: Pick<Facts, 'vocabulary'>): readonly string[] {
	const { codes = [] } = typeOf(name);
	return typeof codes === 'string' ? Object.keys(vocabulary[codes]) : codes;
}

function fieldOf(name: ColumnName, { key }: Table, facts: Facts) {
	const codes = codesOf(name, facts);
	const constraints = {
		...(key.includes(name) ? { required: true } : {}),
		...(codes.length ? { enum: codes } : {}),
		...(key.length === 1 && key[0] === name ? { unique: true } : {})
	};
	return {
		name,
		type: FIELD_TYPES[typeOf(name).holds],
		description: dataColumns[name],
		...(Object.keys(constraints).length ? { constraints } : {})
	};
}

function schemaOf(table: Table, facts: Facts) {
	const { columns, key, name } = table;
	const refers = name !== 'states' && columns.includes('state');
	return {
		fields: columns.map((column) => fieldOf(column, table, facts)),
		missingValues: [''],
		...(key.length ? { primaryKey: [...key] } : {}),
		...(refers
			? { foreignKeys: [{ fields: 'state', reference: { resource: 'states', fields: 'state' } }] }
			: {})
	};
}

function resourceOf(file: DataFile, facts: Facts) {
	const { path, bytes, table } = file;
	const about = { bytes: bytes.length, hash: `sha256:${sha256Of(file)}` };
	if (!table) {
		const { title, about: description } = dataFiles.files[path as FileName];
		const name = path.replace(/[/]/g, '-').toLowerCase();
		return { name, path, title, description, mediatype: mediaTypeOf(path), ...about };
	}
	const { title, about: description } = dataFiles.tables[table.name];
	return {
		profile: 'tabular-data-resource',
		name: table.name,
		path,
		title,
		description,
		format: 'csv',
		mediatype: mediaTypeOf(path),
		encoding: 'utf-8',
		dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
		...about,
		schema: schemaOf(table, facts)
	};
}

/**
 * The description of the files as a Frictionless Data Package (https://specs.frictionlessdata.io/data-package/): their columns are those of the tables themselves.
 * @param home whole address of the page of the files; null where it is not known
 */
export const dataPackage = (files: readonly DataFile[], facts: Facts, home: string | null) => ({
	profile: 'data-package',
	name: 'ties-with-pyongyang',
	title: dataPage.packageTitle,
	description: dataPage.description,
	...(home ? { homepage: home } : {}),
	version: versionOf(facts),
	licenses: [
		{
			name: facts.edition.licence.replaceAll(' ', '-'),
			title: facts.edition.licence,
			path: facts.edition.licence_url
		}
	],
	resources: files.map((file) => resourceOf(file, facts))
});
