import type { Status } from '#lib/facts/records.ts';
import { totalsOf, type Totals } from '#lib/history/totals.ts';
import type { TableView } from '#lib/view/table-view.ts';
import type { RowState, TableRow } from '#lib/bins/table-row.ts';

/** The states of the day for which rows stand, each once: the rows of fifteen countries that were part of the Soviet Union stand for one. */
export function statesOfRows(
	rows: readonly TableRow[],
	{ only, region }: Pick<TableView, 'only' | 'region'>
): RowState[] {
	const states = new Map(
		rows
			.flatMap(
				({ id, look, region: of, states }) => states ?? [{ id, status: look.bin as Status, region: of }]
			)
			.map((state) => [state.id, state])
	);
	return [...states.values()].filter(
		({ status, region: of }) => (!only.length || only.includes(status)) && (!region || of === region)
	);
}

/** How many of these states have each status. */
export const countedRows = (
	rows: readonly TableRow[],
	view: Pick<TableView, 'only' | 'region'>,
	statuses: readonly Status[]
): Totals['all'] =>
	totalsOf(
		statesOfRows(rows, view).map(({ status }) => ({ status, unMember: false })),
		statuses
	).all;
