import type { Cause } from '#lib/facts/cause.ts';
import { formatDate } from './format-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { listOf } from './list.ts';
import { tableMessagesFor } from './table-messages.ts';
import { lookWords } from './look-words.ts';
import type { Sort } from '#lib/view/table-view.ts';
import type { CellLine, Labels } from './cell-line.ts';
import { changeLines } from './change-lines.ts';
import { postLine, presenceLine, representedLine } from './presence-words.ts';
import type { TableRow } from '#lib/bins/table-row.ts';

/** What the cells of a row say beside the name of the country; no line where there is nothing to say. With a reason, the last column tells of its breaks. */
export function cellsOf(
	row: TableRow,
	labels: Labels,
	lang: Lang,
	cause: Cause | null = null
): Record<Exclude<Sort, 'name'>, CellLine[]> {
	const m = tableMessagesFor(lang);
	const { look, through, since, inDprk = [], ofDprk = [], accredited = [], covered = [] } = row;
	return {
		status: [
			{
				text: lookWords(look, labels.statuses, lang),
				...(through ? { detail: m.through(listOf(through, lang)) } : {})
			}
		],
		since: since ? [{ text: formatDate(since, lang) }] : [],
		embassy: inDprk.map((presence) => presenceLine(presence, labels.missions, lang, labels.capital)),
		accredited: accredited.map((post) => postLine(post, lang)),
		mission: [
			...ofDprk.map((presence) => presenceLine(presence, labels.missions, lang)),
			...covered.map((post) => representedLine(post, lang))
		],
		change: changeLines(row, labels, lang, cause)
	};
}
