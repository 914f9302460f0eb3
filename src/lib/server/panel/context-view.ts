import type { Facts } from '#lib/facts/facts.ts';
import type { ContextEvent } from '#lib/facts/records.ts';
import { formatDate } from '#lib/words/format-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { ContextView } from '#lib/words/event-views.ts';
import type { SourceView } from '#lib/words/evidence.ts';
import { evidenceOf } from './event-view.ts';
import { SourceNotes } from './source-notes.ts';

/** The date of a world event in words, with its end where it lasted. */
export const contextDate = ({ date, until }: ContextEvent, lang: Lang): string =>
	until
		? writtenMessagesFor(lang).panel.fromTo(formatDate(date, lang), formatDate(until, lang))
		: formatDate(date, lang);

/** The world events that began in a year, with their sources as numbered notes. */
export function contextOfYear(
	facts: Facts,
	year: string,
	lang: Lang
): { context: ContextView[]; sources: readonly SourceView[] } {
	const notes = new SourceNotes(facts, lang);
	const context = facts.context
		.filter(({ date }) => date.startsWith(year))
		.map((event) => ({
			date: contextDate(event, lang),
			title: event.title,
			text: event.text,
			note: event.note,
			...evidenceOf(event, { facts, lang, notes })
		}));
	return { context, sources: notes.list() };
}
