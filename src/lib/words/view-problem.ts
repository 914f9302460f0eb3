import { shownValue } from '#lib/view/shown-value.ts';
import type { MapTime, ViewProblem } from '#lib/view/view.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { formatDate } from './format-date.ts';
import type { Parts } from './parts.ts';
import { problemMessagesFor } from './problem-messages.ts';

/** Foreign text that a sentence quotes, made fit for it. */
export interface Quoted {
	readonly quoted: string;
}

/** Text from an address or a field, to be quoted. */
export const quoted = (text: string): Quoted => ({ quoted: shownValue(text) });

/** A sentence with what it quotes, where it is shown as text alone. */
export const textOf = (sentence: Parts<Quoted>): string =>
	sentence.map((part) => (typeof part === 'string' ? part : part.quoted)).join('');

/**
 * What is said to the visitor about a part of the address, or a typed date, that could not be taken as it stands; of a date also which ones can, those
 * of the map's `time`. What it quotes is a part of its own.
 */
export function viewProblem(
	{ param, value: typed, problem, shown, meant }: ViewProblem,
	lang: Lang,
	time: MapTime
): Parts<Quoted> {
	const m = problemMessagesFor(lang);
	const value = quoted(typed);
	if (param !== 'date' && param !== 'compare') return m[param](value);
	const [first, last] = [formatDate(time.first, lang), formatDate(time.last, lang)];
	if (meant)
		return m.ambiguous({ value, one: formatDate(meant[0], lang), other: formatDate(meant[1], lang) });
	return shown && problem !== 'unreadable' && problem !== 'ambiguous'
		? m[problem]({ value, shown: formatDate(shown, lang), first, last })
		: m.unreadable({ value, first, last });
}
