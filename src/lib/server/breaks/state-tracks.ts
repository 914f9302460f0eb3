import type { Day } from '#lib/dates/partial-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { statesById } from '#lib/history/cases.ts';
import { timelineIn, today } from '#lib/server/fact-base.ts';
import { countryPath } from '#lib/view/paths.ts';
import type { Track } from '#lib/words/break-views.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { endsRelations, type Measure } from './measures.ts';
import { yearsWithout } from './summary.ts';
import { shareOf, trackOf } from './tracks.ts';

/** The relations of each state that acted, from the shock to today. */
export function stateTracks(measures: readonly Measure[], from: Day, lang: Lang): Track[] {
	const states = statesById(timelineIn(lang));
	const m = writtenMessagesFor(lang).breakPages.tracks;
	return [...new Set(measures.map(({ state }) => state))].map((id) => {
		const { name, slug, history } = states.get(id)!;
		const own = measures.filter(({ state }) => state === id);
		const ended = own.find(({ kind }) => endsRelations(kind));
		const parts = trackOf(history, from, today);
		const lost = history.find(({ status, from: day }) => status === 'severed' && day > from);
		const mended = ended?.restored;
		const still = lost && parts.at(-1)?.status === 'severed';
		return {
			state: { label: name, href: countryPath(lang, slug) },
			parts,
			marks: own.map(({ kind, day }) => ({ kind, x: shareOf(day, from, today) })),
			text: mended
				? m.mended({ date: formatDate(mended.event.date, lang), years: yearsWithout(ended)! })
				: still
					? m.without(formatDate(ended?.event.date ?? lost.from, lang))
					: m.kept
		};
	});
}
