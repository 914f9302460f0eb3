import type { Lang } from '#lib/facts/languages.ts';
import type { Site } from '#lib/server/content/story.ts';
import type { CalendarMonth } from '#lib/words/calendar-view.ts';
import { inSite } from '#lib/view/text-paths.ts';
import { messagesFor } from '#lib/words/messages.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { daysOfYear, type Happened } from './days-of-year.ts';
import { paragraphs } from './event-entry.ts';
import type { SiteFeed } from './site-feed.ts';

/** A day of the calendar in words: `11 July`. */
export function dayWords(day: string, lang: Lang): string {
	const [month, date] = day.split('-').map(Number) as [number, number];
	return writtenMessagesFor(lang).feeds.monthDay({
		day: date,
		month: messagesFor(lang).dates.months[month - 1]!
	});
}

/** End of the address of a day of the calendar. */
const anchorOfDay = (day: string): string => `on-${day}`;

/** A line of a day: the year, and what happened. */
export const lineOf = ({ date, title }: Happened, lang: Lang): string =>
	writtenMessagesFor(lang).feeds.inYear({ year: date.slice(0, 4), what: title });

/** The days of the calendar on which something is on record, one entry for each, in the order of the calendar. */
export function onThisDayFeed(site: Site): SiteFeed {
	const { lang, facts } = site;
	const { checked_up_to } = facts.edition;
	return {
		lang,
		name: 'on-this-day',
		...writtenMessagesFor(lang).feeds.names['on-this-day'],
		page: inSite(lang, '/on-this-day'),
		updated: checked_up_to,
		entries: [...daysOfYear(site)]
			.filter(([, happened]) => happened.length)
			.map(([day, happened]) => ({
				key: `on-this-day/${day}`,
				title: dayWords(day, lang),
				day: checked_up_to,
				href: inSite(lang, `/on-this-day#${anchorOfDay(day)}`),
				html: paragraphs(happened.map((one) => lineOf(one, lang)))
			}))
	};
}

/** All days of the year by their months, each with what happened on it and where that is told. */
export function calendarMonths(site: Site): CalendarMonth[] {
	const { lang } = site;
	const days = [...daysOfYear(site)];
	return messagesFor(lang).dates.months.map((title, i) => {
		const month = String(i + 1).padStart(2, '0');
		return {
			id: `month-${month}`,
			title,
			days: days
				.filter(([day]) => day.startsWith(month))
				.map(([day, happened]) => ({
					id: anchorOfDay(day),
					label: dayWords(day, lang),
					happened: happened.map((one) => ({ href: one.href, label: lineOf(one, lang) }))
				}))
		};
	});
}
