import type { Cause } from '#lib/facts/cause.ts';
import type { MissionKind, Region, Status } from '#lib/facts/records.ts';
import { formatDate } from '#lib/i18n/format-date.ts';
import type { Lang } from '#lib/i18n/languages.ts';
import { listOf } from '#lib/i18n/list.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { tableMessagesFor } from '#lib/i18n/table-messages.ts';
import { lookWords } from '#lib/timeline/bin-label.ts';
import type { ChangeKind } from '#lib/timeline/change.ts';
import type { Sort } from '#lib/url/table-view.ts';
import { changeLines } from './change-lines.ts';
import { postLine, presenceLine } from './presence-words.ts';
import type { TableRow } from './table.ts';

/** The words for the codes of a row. */
export interface Labels {
	readonly statuses: Readonly<Record<Status, { readonly label: string }>>;
	readonly missions: Readonly<Partial<Record<MissionKind, string>>>;
	readonly reasons: Readonly<Partial<Record<Cause, string>>>;
	readonly regions: Readonly<Record<Region, string>>;
	readonly changes: Readonly<Partial<Record<ChangeKind, string>>>;
}

/** A line of a cell: what it says, and what it adds in small. */
export interface CellLine {
	readonly text: string;
	readonly detail?: string;
}

/** The capital, in which the missions in North Korea are unless said otherwise. */
const CAPITAL = ', Pyongyang';

const inCapital = ({ text, ...line }: CellLine): CellLine => ({
	text: text.endsWith(CAPITAL) ? text.slice(0, -CAPITAL.length) : text,
	...line
});

/** What the cells of a row say beside the name of the country; no line where there is nothing to say. With a reason, the last column tells of its breaks. */
export function cellsOf(
	row: TableRow,
	labels: Labels,
	lang: Lang,
	cause: Cause | null = null
): Record<Exclude<Sort, 'name'>, CellLine[]> {
	const m = messagesFor(lang).panel;
	const { look, through, since, inDprk = [], ofDprk = [], accredited = [], covered = [] } = row;
	return {
		status: [
			{
				text: lookWords(look, labels.statuses, lang),
				...(through ? { detail: m.through(listOf(through, lang)) } : {})
			}
		],
		since: since ? [{ text: formatDate(since, lang) }] : [],
		embassy: inDprk.map((presence) => inCapital(presenceLine(presence, labels.missions, lang))),
		accredited: accredited.map((post) => postLine(post, lang)),
		mission: [
			...ofDprk.map((presence) => presenceLine(presence, labels.missions, lang)),
			...covered.map((post) => {
				const { text, ...line } = postLine(post, lang);
				return { text: tableMessagesFor(lang).represented(text), ...line };
			})
		],
		change: changeLines(row, labels, lang, cause)
	};
}
