import type { Facts } from '#lib/facts/facts.ts';
import { dated, datedColumns } from '../cells.ts';
import { table, type Table } from '../table.ts';

const COLUMNS = [
	'source',
	'title',
	'author',
	'publisher',
	'url',
	'language',
	'source_kind',
	...datedColumns('date'),
	'copy_of',
	'citations',
	'note'
] as const;

/** A row for each source of the register. `citations` tells how many lists of sources cite each. */
export const sourcesTable = (facts: Facts, citations: ReadonlyMap<string, number>): Table =>
	table(
		'sources',
		COLUMNS,
		['source'],
		[...facts.sources].map(([id, source]) => ({
			source: id,
			title: source.title,
			author: source.author,
			publisher: source.publisher,
			url: source.url,
			language: source.lang,
			source_kind: source.kind,
			...dated('date', source.date),
			copy_of: source.copy_of,
			citations: citations.get(id) ?? 0,
			note: source.note
		}))
	);
