import { daySpan, type Day } from '#lib/dates/partial-date.ts';
import { eventView, type Wording } from '#lib/server/panel/event-view.ts';
import { nameOf } from '#lib/server/panel/mission-view.ts';
import { sourceLink } from '#lib/server/source-link.ts';
import { escapeHtml } from '#lib/words/escape-html.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { FeedEntry } from './site-feed.ts';
import type { ToldEvent } from './told-events.ts';

/** The last day that a date can mean, of those up to which the facts are checked. */
export function lastDayOf(date: string, checkedUpTo: Day): Day {
	const { latest } = daySpan(date);
	return latest < checkedUpTo ? latest : checkedUpTo;
}

/** Texts as paragraphs of HTML; what is not there is left out. */
export const paragraphs = (texts: readonly (string | undefined)[]): string =>
	texts
		.filter((text) => text !== undefined)
		.map((text) => `<p>${escapeHtml(text)}</p>`)
		.join('');

/** Sources as a list of links under its title. */
export function sourcesHtml(ids: readonly string[], { facts, lang }: Wording): string {
	if (!ids.length) return '';
	const links = ids
		.map((id) => sourceLink(id, facts, lang))
		.map(({ href, label }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(label)}</a></li>`);
	return `<p>${escapeHtml(writtenMessagesFor(lang).feeds.sources)}</p><ul>${links.join('')}</ul>`;
}

/** What an event is called where it stands alone: the state, what happened and who acted. */
export function eventTitle({ state, event }: ToldEvent, wording: Wording): string {
	const { relations, feeds } = writtenMessagesFor(wording.lang);
	const { label, by, date } = eventView(event, nameOf(state.id, wording), wording);
	return feeds.entry({ state: state.name, what: label ? relations.event({ label, by }) : date });
}

/** An event as an entry: when, what, why, how sure that is, and its sources. */
export function eventEntry(told: ToldEvent, wording: Wording): FeedEntry {
	const { event, state, key, href } = told;
	const { date, text, reason, note, confidence } = eventView(event, nameOf(state.id, wording), wording);
	const doubt = confidence?.level === 'high' ? undefined : confidence?.label;
	return {
		key,
		title: eventTitle(told, wording),
		day: lastDayOf(event.date, wording.facts.edition.checked_up_to),
		href,
		html: paragraphs([date, text, reason, note, doubt]) + sourcesHtml(event.sources, wording)
	};
}
