import type { Lang } from '#lib/facts/languages.ts';
import type { ReasonKind } from '#lib/facts/records.ts';
import { statesById } from '#lib/history/cases.ts';
import { facts, factsIn, storyIn, timelineIn, today } from '#lib/server/fact-base.ts';
import { countryPath } from '#lib/view/paths.ts';
import { inSite } from '#lib/view/text-paths.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { countByYear } from './columns.ts';
import { groupsOf } from './groups.ts';
import { measureRows, NO_REASON } from './measure-row.ts';
import { measuresOf } from './measures.ts';
import { stripOf } from './strip.ts';
import { breaksInFigures, countByKind, yearsBetween } from './summary.ts';

const YEARS = { first: 1948, last: +today.slice(0, 4) };

/** What the page of all breaks needs besides its text. */
export function breaksPage(lang: Lang) {
	const { vocabulary } = factsIn(lang);
	const timeline = timelineIn(lang);
	const states = statesById(timeline);
	const m = writtenMessagesFor(lang).breakPages;
	const measures = measuresOf(facts);
	const kinds = countByKind(measures);
	const figures = breaksInFigures(measures);
	const byReason = Object.entries(vocabulary.reasons)
		.map(([id, { label }]) => ({ id: id as ReasonKind | typeof NO_REASON, label }))
		.concat({ id: NO_REASON, label: m.reasons.none })
		.map((reason) => ({
			...reason,
			own: measures.filter(({ event }) => (event.reason_kind ?? NO_REASON) === reason.id)
		}))
		.filter(({ own }) => own.length)
		.sort((a, b) => b.own.length - a.own.length);
	const most = Math.max(...byReason.flatMap(({ own }) => [...countByYear(own).values()]));
	const [year, busiest] = [...countByYear(measures)].reduce((a, b) => (b[1] > a[1] ? b : a));
	return {
		figures,
		kinds: kinds.map((count) => ({ ...count, label: vocabulary.events[count.kind].label })),
		strip: stripOf(measures, { ...YEARS, step: 12, rise: 12, below: 20 }),
		stripText: m.strip({ marks: measures.length, most: busiest, year }),
		reasons: byReason.map(({ id, label, own }) => ({
			id,
			label,
			count: m.reasons.count({
				all: own.length,
				breaks: own.filter(({ kind }) => kind === 'relations-severed').length
			}),
			strip: stripOf(
				own.map((measure) => ({ ...measure, restored: null })),
				{ ...YEARS, step: 4, rise: 8, below: 16, room: most }
			)
		})),
		open: measures
			.filter(({ kind, restored }) => kind === 'relations-severed' && !restored)
			.map(({ id, state, day, event }) => {
				const { name, slug } = states.get(state)!;
				const since = { years: yearsBetween(day, today), date: formatDate(event.date, lang) };
				return { id, name, href: countryPath(lang, slug), since: m.open.since(since) };
			}),
		groups: groupsOf(facts).map(({ slug, holds }) => {
			const own = measures.filter(holds);
			const breaks = own.filter(({ kind }) => kind === 'relations-severed').length;
			const { title, description } = storyIn(lang, `/breaks/${slug}`);
			return {
				href: inSite(lang, `/breaks/${slug}`),
				title,
				description,
				count: m.shocks.count({ breaks, others: own.length - breaks })
			};
		}),
		rows: measureRows(measures, lang, true),
		summary: m.summary(figures),
		words: { big: m.big, counts: m.counts, noCount: m.noCount, table: m.table, filter: m.filter }
	};
}
