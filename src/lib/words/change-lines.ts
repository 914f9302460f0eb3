import type { Cause } from '#lib/facts/cause.ts';
import { formatDate } from './format-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { tableMessagesFor } from './table-messages.ts';
import type { CellLine, Labels } from './cell-line.ts';
import { breaksFor, type TableBreak, type TableChange, type TableRow } from '#lib/bins/table-row.ts';

/** What happened, whose change it was, and who acted: “Relations broken off by North Korea”. */
const whatWords = ({ kind, of = '', by, actor = '' }: TableChange, labels: Labels, lang: Lang): string =>
	tableMessagesFor(lang).change({ label: labels.changes[kind] ?? kind, of, by, name: actor });

/** The reason, or the shock behind it. */
const reasonWords = ({ reason, shock }: TableChange, labels: Labels, lang: Lang): string => {
	const cause = shock ?? reason;
	return cause ? tableMessagesFor(lang).because(labels.reasons[cause] ?? cause) : '';
};

function lastChange(change: TableChange, labels: Labels, lang: Lang): CellLine[] {
	const reason = reasonWords(change, labels, lang);
	return [
		{ text: formatDate(change.date, lang) },
		{ text: whatWords(change, labels, lang), ...(reason ? { detail: reason } : {}) }
	];
}

/** The break itself: its day, who acted, why, and when it was healed. */
function breakLines(found: TableBreak, labels: Labels, lang: Lang): CellLine[] {
	const m = tableMessagesFor(lang);
	const { restored, because } = found;
	return [
		...lastChange(found, labels, lang),
		...(because ? [{ text: m.why(because) }] : []),
		{ text: restored ? m.restored(formatDate(restored, lang)) : m.notRestored }
	];
}

/** The cell of the last change; with a reason chosen, of the breaks for it. */
export function changeLines(row: TableRow, labels: Labels, lang: Lang, cause: Cause | null): CellLine[] {
	if (cause) return breaksFor(row, cause).flatMap((found) => breakLines(found, labels, lang));
	return row.change ? lastChange(row.change, labels, lang) : [];
}
