import type { Bin } from '#lib/bins/bins.ts';
import type { TableView } from '#lib/view/table-view.ts';
import { breaksFor, type TableRow } from '#lib/bins/table-row.ts';

/** The words of a text for comparing: without diacritics, apostrophes and capitals. `Côte d’Ivoire` → `cote`, `divoire`. */
export const searchWords = (text: string): string[] =>
	text
		.normalize('NFD')
		.replace(/[\p{M}'’.]/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);

const placesOf = ({ accredited = [], covered = [], inDprk = [], ofDprk = [] }: TableRow): string =>
	[...accredited, ...covered, ...inDprk, ...ofDprk].map(({ city }) => city).join(' ');

/** Whether every word of the text begins a word of the row: of the names, codes and capital of the country, or of the cities in the row. */
export function matches(row: TableRow, text: string): boolean {
	const wanted = searchWords(text);
	// Of signs alone, no word is left that could be found.
	if (!wanted.length) return text.trim() === '';
	const held = searchWords(`${row.words} ${placesOf(row)}`);
	return wanted.every((word) => held.some((candidate) => candidate.startsWith(word)));
}

/** Whether the other part of a divided country has one of the statuses. */
const isBeside = ({ look }: TableRow, only: readonly Bin[]): boolean =>
	look.beside !== undefined && only.includes(look.beside);

/** The rows that every filter keeps, in their order. */
export const filterRows = (
	rows: readonly TableRow[],
	{ only, region, reason, text }: Pick<TableView, 'only' | 'region' | 'reason' | 'text'>
): readonly TableRow[] =>
	rows.filter(
		(row) =>
			(!only.length || only.includes(row.look.bin) || isBeside(row, only)) &&
			(region === null || row.region === region) &&
			(reason === null || breaksFor(row, reason).length > 0) &&
			(text === '' || matches(row, text))
	);
