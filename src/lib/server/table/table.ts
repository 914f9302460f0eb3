import { LANGUAGES, type Lang } from '#lib/facts/languages.ts';
import { factsIn, histories, timelineIn, today } from '#lib/server/fact-base.ts';
import type { Labels } from '#lib/words/cell-line.ts';
import { rowsOn } from '#lib/bins/rows-on.ts';
import type { TableRow, Ties } from '#lib/bins/table-row.ts';
import { tableCountries } from './countries.ts';
import { tableLabels } from './labels.ts';
import { tiesOf } from './ties.ts';

const ties = Object.fromEntries(LANGUAGES.map(({ id }) => [id, tiesOf(factsIn(id), histories)])) as Record<
	Lang,
	Ties
>;

/** What the histories do not tell of each country, on any day, in one language. */
export const tiesIn = (lang: Lang): Ties => ties[lang];

/** The table of the last day, in one language. */
export interface TableOfToday {
	readonly rows: readonly TableRow[];
	readonly labels: Labels;
}

const tables = Object.fromEntries(
	LANGUAGES.map(({ id }): [Lang, TableOfToday] => {
		const timeline = timelineIn(id);
		const rows = rowsOn(tableCountries(factsIn(id), id), timeline, tiesIn(id), today);
		return [id, { rows, labels: tableLabels(factsIn(id), timeline, tiesIn(id), id) }];
	})
) as Record<Lang, TableOfToday>;

/** The table of the last day. */
export const tableIn = (lang: Lang): TableOfToday => tables[lang];
