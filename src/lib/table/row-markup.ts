import type { Cause } from '#lib/facts/cause.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { tableMessagesFor } from '#lib/words/table-messages.ts';
import { escapeHtml } from '#lib/words/escape-html.ts';
import type { Sort } from '#lib/view/table-view.ts';
import type { CellLine, Labels } from '#lib/words/cell-line.ts';
import { cellsOf } from '#lib/words/cell-words.ts';
import type { TableRow } from '#lib/bins/table-row.ts';

/** What the rows of a table have in common. */
export interface RowContext {
	readonly lang: Lang;
	readonly labels: Labels;
	/** The reason of the view: the last column tells of its breaks. */
	readonly reason: Cause | null;
	/** The columns after that of the name, in their order. */
	readonly columns: readonly Exclude<Sort, 'name'>[];
	/** Address of the page of a country, by its slug. */
	readonly hrefOf: (slug: string) => string;
}

/** The head of a column; with a reason chosen, the last tells of its breaks. */
export const columnWords = (column: Sort, reason: Cause | null, lang: Lang): string => {
	const m = tableMessagesFor(lang);
	return reason && column === 'change' ? m.breakColumn : m.columns[column];
};

const lineMarkup = ({ text, detail }: CellLine): string =>
	`<div>${escapeHtml(text)}${detail ? ` <small>${escapeHtml(detail)}</small>` : ''}</div>`;

/**
 * Markup of a row, with `id` where something leads to it: a server writes all of them into the page, where the browser leaves them as they are until the visitor asks for others. The roles are
 * written out because a phone shows the row as a card, and a browser drops those of a table whose display is another.
 */
export function rowMarkup(
	row: TableRow,
	{ lang, labels, reason, columns, hrefOf }: RowContext,
	id?: string
): string {
	const m = tableMessagesFor(lang);
	const cells = cellsOf(row, labels, lang, reason);
	const none = `<span aria-hidden="true">–</span><span class="visually-hidden">${escapeHtml(m.none)}</span>`;
	const swatch = `<svg class="swatch" viewBox="0 0 220 150" aria-hidden="true"><g data-status="${row.look.bin}"><path d="M5 5h210v140H5z"/></g></svg>`;
	const cell = (column: (typeof columns)[number]): string => {
		const lines = cells[column];
		const inside = lines.map(lineMarkup).join('') || none;
		const kind = lines.length ? column : `${column} none`;
		return `<td role="cell" class="${kind}" data-label="${escapeHtml(columnWords(column, reason, lang))}">${column === 'status' ? swatch : ''}${inside}</td>`;
	};
	const name = `<th role="rowheader" scope="row"><a href="${escapeHtml(hrefOf(row.slug))}">${escapeHtml(row.name)}</a></th>`;
	return `<tr role="row"${id ? ` id="${id}"` : ''}>${name}${columns.map(cell).join('')}</tr>`;
}
