import ical, { ICalCalendarMethod, ICalEventRepeatingFreq } from 'ical-generator';
import { tagOf } from '#lib/facts/languages.ts';
import type { Site } from '#lib/server/content/story.ts';
import { messagesFor } from '#lib/words/messages.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { happenedOnDays } from './days-of-year.ts';
import { lineOf } from './on-this-day.ts';
import { momentOf, whole } from './site-feed.ts';
import { stableId } from './stable-id.ts';

/** The anniversaries of everything of which the day is known, as a calendar (RFC 5545): whole days that come back each year. */
export function anniversaries(site: Site, origin: string | null): string {
	const { lang, facts } = site;
	const { title, description } = writtenMessagesFor(lang).feeds.names['on-this-day'];
	const m = messagesFor(lang).site;
	const calendar = ical({
		name: m.pageTitle(title),
		description,
		method: ICalCalendarMethod.PUBLISH,
		prodId: { company: m.title, product: title, language: tagOf(lang) }
	});
	const stamp = momentOf(facts.edition.checked_up_to);
	for (const happened of happenedOnDays(site)) {
		const { date, key, text, href } = happened;
		calendar.createEvent({
			id: stableId(`${lang}/${key}`),
			stamp,
			start: momentOf(date),
			allDay: true,
			repeating: { freq: ICalEventRepeatingFreq.YEARLY },
			summary: lineOf(happened, lang),
			...(text && { description: text }),
			// An address in a calendar must be a whole one.
			...(origin && { url: whole(href, origin) })
		});
	}
	return calendar.toString();
}
