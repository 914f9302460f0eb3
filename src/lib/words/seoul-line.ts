import type { Day } from '#lib/dates/partial-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import type { Timeline } from '#lib/history/timeline.ts';
import { formatDate } from './format-date.ts';
import { historyMessagesFor } from './history-messages.ts';

/** What South Korea’s relations with a country were on a day, in a sentence. */
export function seoulLine(
	{ countries }: Pick<Timeline, 'countries'>,
	country: string,
	day: Day,
	lang: Lang
): string {
	const m = historyMessagesFor(lang).rok;
	const rok = countries.find(({ id }) => id === country)?.rok;
	if (!rok) return m.unknown;
	const now = stretchAt(rok, day);
	if (now.unsure) return m.unsure;
	return now.inForce ? m.inForce(formatDate(now.from.slice(0, 4), lang)) : m.none;
}
