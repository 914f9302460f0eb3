import type { Facts } from '#lib/facts/facts.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { dataFilePath } from '#lib/view/text-paths.ts';
import type { ColumnsView, FilesView, FileView } from '#lib/words/data-view.ts';
import type { FileGroup, FileName } from '#lib/words/messages/en/data-files.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { typeOf } from './columns.ts';
import { mediaTypeOf, type DataFile } from './data-file.ts';
import { codesOf } from './data-package.ts';

/** A file as the page shows it. */
function fileView({ path, bytes, table, count }: DataFile, lang: Lang): FileView {
	const { dataFiles, dataPage } = writtenMessagesFor(lang);
	const words = table ? dataFiles.tables[table.name] : dataFiles.files[path as FileName];
	return {
		path,
		href: dataFilePath(path),
		...words,
		format: dataPage.formats[mediaTypeOf(path)]!,
		rows: count === undefined ? '' : dataPage.count(count),
		size: dataPage.size({ bytes: bytes.length })
	};
}

/** To which group a file that is no table belongs. */
const GROUPS: Readonly<Record<FileName, FileGroup>> = {
	'ties-with-pyongyang.zip': 'whole',
	'facts.json': 'whole',
	'schema/facts.schema.json': 'whole',
	'world.geojson': 'map',
	'sources.csl.json': 'bibliography',
	'sources.bib': 'bibliography',
	'datapackage.json': 'about',
	'sha256sums.txt': 'about'
};

/** The files as the page shows them, in groups. */
export const filesView = (files: readonly DataFile[], lang: Lang): FilesView[] =>
	Object.entries(writtenMessagesFor(lang).dataFiles.groups).map(([id, group]) => ({
		group,
		files: files
			.filter(({ path, table }) => (table ? 'tables' : GROUPS[path as FileName]) === id)
			.map((file) => fileView(file, lang))
	}));

/** The columns of a file as the page lists them; nothing for one that is no table. */
export function columnsView({ path, table }: DataFile, facts: Facts, lang: Lang): ColumnsView[] {
	if (!table) return [];
	const { dataColumns, dataPage } = writtenMessagesFor(lang);
	const columns = table.columns.map((name) => {
		const codes = codesOf(name, facts);
		return {
			name,
			holds: dataPage.holds[typeOf(name).holds],
			about: dataColumns[name],
			codes: codes.length ? dataPage.codes(codes) : ''
		};
	});
	return [{ name: table.name, label: dataPage.table({ file: path, columns: columns.length }), columns }];
}
