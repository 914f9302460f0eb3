import { addDays, type Day } from '#lib/dates/partial-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { statesOn } from '#lib/history/states-on.ts';
import type { Timeline } from '#lib/history/timeline.ts';
import { inForce } from '#lib/history/totals.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';

/** Days after a shock in which it is asked who stood by, and what else was done. */
export const YEAR = 365;

/** How many partners there were on the day before, and a year later. */
export function standing(timeline: Timeline, from: Day, lang: Lang): string {
	const [before, after] = [addDays(from, -1), addDays(from, YEAR)];
	const partners = (day: Day): Set<string> =>
		new Set(
			statesOn(timeline, day)
				.filter(({ status }) => inForce(status))
				.map(({ state }) => state.id)
		);
	const [then, later] = [partners(before), partners(after)];
	const kept = [...then].filter((id) => later.has(id)).length;
	return writtenMessagesFor(lang).breakPages.stoodBy({
		before: formatDate(before, lang),
		partners: then.size,
		left: then.size - kept,
		kept,
		after: formatDate(after, lang),
		joined: later.size - kept
	});
}
