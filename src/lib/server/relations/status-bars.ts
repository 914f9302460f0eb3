import type { Facts } from '#lib/facts/facts.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { intervalsOf } from '#lib/history/intervals.ts';
import { today } from '#lib/server/fact-base.ts';
import { tenthYears, timeScale } from '#lib/server/missions/time-scale.ts';
import { historyBar } from '#lib/server/panel/history-bar.ts';
import { countryPath } from '#lib/view/paths.ts';
import type { StatusBars } from '#lib/words/status-bars.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { happeningsOf, startOf } from './happenings.ts';

/** The relations with some countries from the first day of the map to today, a bar for each with all that happened; `ids` are those of the countries. */
export function statusBars(ids: readonly string[], facts: Facts, lang: Lang): StatusBars {
	const first = facts.edition.first_day;
	const x = timeScale(first, today);
	const rows = ids.map((id) => {
		const entity = facts.countries.get(id)!;
		const { slug, name } = entity;
		const intervals = intervalsOf(id, facts).filter(({ from }) => from < today);
		const ends = [...intervals.slice(1).map(({ from }) => from), today];
		return {
			name,
			href: countryPath(lang, slug),
			stretches: intervals.map(({ status, from }, i) => ({
				status,
				x: x(from),
				width: +(x(ends[i]!) - x(from)).toFixed(1)
			})),
			events: happeningsOf(entity, facts)
				.map(({ date }) => startOf(date))
				.filter((day) => day >= first)
				.map((day) => `M${Math.round(x(day) * 100)} 0v130`)
				.join(''),
			told: historyBar(intervals, today, { facts, lang }).map(({ text }) => text)
		};
	});
	const shown = new Set(rows.flatMap(({ stretches }) => stretches.map(({ status }) => status)));
	const m = writtenMessagesFor(lang).relations;
	return {
		label: m.bars,
		event: m.aLine,
		rows,
		years: tenthYears(first, today).map((year) => ({ year, x: x(`${year}-01-01`) })),
		statuses: (Object.keys(facts.vocabulary.statuses) as (keyof typeof facts.vocabulary.statuses)[])
			.filter((status) => shown.has(status))
			.map((status) => ({ status, label: facts.vocabulary.statuses[status].label }))
	};
}
