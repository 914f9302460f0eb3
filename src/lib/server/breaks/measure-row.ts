import { statesById } from '#lib/history/cases.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { factsIn, timelineIn } from '#lib/server/fact-base.ts';
import { sourceLink } from '#lib/server/source-link.ts';
import { countryPath } from '#lib/view/paths.ts';
import { inSite } from '#lib/view/text-paths.ts';
import type { MeasureRow } from '#lib/words/break-views.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { groupsOf } from './groups.ts';
import { endsRelations, type Measure } from './measures.ts';
import { yearsWithout } from './summary.ts';
import { relationOf } from './tracks.ts';

/** What a measure without a reason on record is filtered by. */
export const NO_REASON = 'none';

/** Makes rows in a language; `grouped` tells whether they lead to the pages of their groups. */
export function measureRows(measures: readonly Measure[], lang: Lang, grouped: boolean): MeasureRow[] {
	const facts = factsIn(lang);
	const { events, reasons, shocks, actors } = facts.vocabulary;
	const states = statesById(timelineIn(lang));
	const m = writtenMessagesFor(lang).breakPages;
	const groups = groupsOf(facts);
	return measures.map((measure) => {
		const { id, kind, event, restored } = measure;
		const { name, slug, history } = states.get(measure.state)!;
		const { reason_kind, shock, note = '', text = '', reason = '' } = event;
		const reasonLabel = reason_kind ? reasons[reason_kind].label : m.reasons.none;
		const group = grouped ? groups.find(({ holds }) => holds(measure)) : undefined;
		const mended = restored
			? m.cell.restoredAfter({ date: formatDate(restored.event.date, lang), years: yearsWithout(measure)! })
			: m.cell.notRestored;
		return {
			id,
			kind,
			reason: reason_kind ?? NO_REASON,
			date: formatDate(event.date, lang),
			state: { label: name, href: countryPath(lang, slug) },
			label: events[kind].label,
			text,
			who: event.by === 'country' ? name : actors[event.by].label,
			// On the page of a group all have the same.
			reasonLabel: grouped ? reasonLabel : '',
			why: reason,
			note,
			unsure: event.confidence === 'low' ? m.cell.unsure : '',
			...(group && {
				group: {
					label: shock ? shocks[shock].label : reasonLabel,
					href: inSite(lang, `/breaks/${group.slug}`)
				}
			}),
			restored: endsRelations(kind) ? mended : m.standing[relationOf(stretchAt(history, measure.day))],
			sources: event.sources.map((source, i) => {
				const { href, label } = sourceLink(source, facts, lang);
				return { href, label: String(i + 1), name: m.cell.source({ number: i + 1, label }) };
			})
		};
	});
}
