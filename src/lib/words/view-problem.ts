import { formatDate } from './format-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { messagesFor } from './messages.ts';
import type { MapTime, ViewProblem } from '#lib/view/view.ts';

/**
 * What is said to the visitor about a part of the address, or a typed date, that could not be taken as it stands; of a date also which ones can, those
 * of the map's `time`.
 */
export function viewProblem(
	{ param, value, problem, shown, meant }: ViewProblem,
	lang: Lang,
	time: MapTime
): string {
	const m = messagesFor(lang).time.problems;
	if (param !== 'date' && param !== 'compare') return m[param](value);
	const [first, last] = [formatDate(time.first, lang), formatDate(time.last, lang)];
	if (meant)
		return m.ambiguous({ value, one: formatDate(meant[0], lang), other: formatDate(meant[1], lang) });
	return shown && problem !== 'unreadable' && problem !== 'ambiguous'
		? m[problem]({ value, shown: formatDate(shown, lang), first, last })
		: m.unreadable({ value, first, last });
}
