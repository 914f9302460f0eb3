import type { Facts } from '#lib/facts/facts.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { yearPath } from '#lib/view/paths.ts';
import { sourceLink } from '#lib/server/source-link.ts';
import { formatDate } from '#lib/words/format-date.ts';
import type { SanctionView, SeriesTable } from '#lib/words/money-view.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';

/** The series of a fact side by side: a row for each date, a cell for each way of counting. Throws where the fact has none. */
export function seriesTable(id: string, facts: Facts, lang: Lang): SeriesTable {
	const series = facts.story.get(id)?.series;
	if (!series) throw new Error(`The fact ${id} of data/story.yaml has no series`);
	const m = writtenMessagesFor(lang).money;
	const dates = series
		.flatMap(({ values }) => values.map(({ date }) => date))
		.filter((date, i, all) => all.indexOf(date) === i)
		.toSorted();
	return {
		names: series.map(({ name }) => name),
		rows: dates.map((date) => ({
			date: formatDate(date, lang),
			cells: series.map(({ values }) =>
				values.filter((value) => value.date === date).map(({ value }) => ({ value, label: m.perCent(value) }))
			)
		}))
	};
}

/** The sanctions among the world events from a year on, the first at the top. */
export const sanctionsSince = (year: string, facts: Facts, lang: Lang): SanctionView[] =>
	facts.context
		.filter(({ kind, date }) => kind === 'sanctions' && date >= year)
		.map(({ date, title, text, sources }) => ({
			date: formatDate(date, lang),
			href: yearPath(lang, date.slice(0, 4)),
			title,
			text,
			sources: sources.map((id) => sourceLink(id, facts, lang))
		}));
