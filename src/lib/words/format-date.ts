import { daySpan } from '#lib/dates/partial-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { messagesFor } from './messages.ts';

/**
 * A date without brackets in its own precision: `1973`, `June 1973`, `30 June 1973`. By the templates of the messages: the browser's own
 * formats take a slow phone more than 50 ms to set up.
 */
function formatSimple(date: string, lang: Lang): string {
	const m = messagesFor(lang).dates;
	const [year, month] = daySpan(date).earliest.split('-').map(Number) as [number, number];
	const [, monthText, dayText] = date.split('-');
	if (!monthText) return m.year(year);
	return dayText ? m.day(year, month, +dayText) : m.month(year, month);
}

/**
 * A validated partial date in words, in the precision that it has: `30 June 1973`, `June 1973`, `1973`, `between 1990 and 1995`,
 * `1995 or earlier`, `1990 or later`. Throws a RangeError when the date is none of our forms.
 */
export function formatDate(date: string, lang: Lang): string {
	if (!date.startsWith('[')) return formatSimple(date, lang);
	daySpan(date); // For its RangeError.
	const m = messagesFor(lang).dates;
	const [from = '', to = ''] = date.slice(1, -1).split('..');
	if (!from) return m.orEarlier(formatSimple(to, lang));
	if (!to) return m.orLater(formatSimple(from, lang));
	return m.between(formatSimple(from, lang), formatSimple(to, lang));
}

/** The date as a phrase of time: `on 30 June 1973`, `in June 1973`, `in 1973`, `between 1990 and 1995`. */
export function whenPhrase(date: string, lang: Lang): string {
	const text = formatDate(date, lang);
	const m = messagesFor(lang).dates;
	if (date.startsWith('[')) return text;
	return date.length === 10 ? m.onDay(text) : m.inPeriod(text);
}
