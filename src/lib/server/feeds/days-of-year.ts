import { isDay } from '#lib/dates/partial-date.ts';
import type { ContextEvent } from '#lib/facts/records.ts';
import type { Site } from '#lib/server/content/story.ts';
import { yearPath } from '#lib/view/paths.ts';
import { eventTitle } from './event-entry.ts';
import { wordingOf } from './event-feeds.ts';
import { toldEvents } from './told-events.ts';

/** Something that happened on a day that is known. */
export interface Happened {
	readonly date: string;
	readonly key: string;
	readonly title: string;
	readonly href: string;
	readonly text?: string;
}

/** The days of a leap year, `02-29` among them. */
export const DAYS_OF_YEAR: readonly string[] = Array.from({ length: 366 }, (_, i) =>
	new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(5, 10)
);

/**
 * Everything of which the day is known, in the order of the dates. A world event and an event of the relation of one date are one happening, told in the
 * words of the world and at the place of the country, as on the pages of the great relations.
 */
export function happenedOnDays(site: Site): Happened[] {
	const { facts, lang } = site;
	const wording = wordingOf(site);
	const own = new Set(toldEvents(site).filter(({ event }) => isDay(event.date)));
	const slugsOf = ({ countries = [] }: ContextEvent): string[] =>
		countries.map((id) => facts.countries.get(id)!.slug);
	const world = facts.context
		.filter(({ date }) => isDay(date))
		.map((event): Happened => {
			const same = [...own].find(
				(told) => told.event.date === event.date && slugsOf(event).includes(told.slug)
			);
			if (same) own.delete(same);
			return {
				date: event.date,
				key: `world/${event.date}/${event.title}`,
				title: event.title,
				href: same?.href ?? yearPath(lang, event.date.slice(0, 4)),
				text: event.text
			};
		});
	const relations = [...own].map((told): Happened => {
		const { key, href, event } = told;
		const text = event.text ?? event.reason;
		return { date: event.date, key, title: eventTitle(told, wording), href, ...(text && { text }) };
	});
	return [...world, ...relations].sort((a, b) => a.date.localeCompare(b.date) || (a.key < b.key ? -1 : 1));
}

/** What happened on each day of the year, by `MM-DD`; days of which nothing is on record are empty. */
export function daysOfYear(site: Site): ReadonlyMap<string, readonly Happened[]> {
	const days = new Map(DAYS_OF_YEAR.map((day): [string, Happened[]] => [day, []]));
	for (const happened of happenedOnDays(site)) days.get(happened.date.slice(5))!.push(happened);
	return days;
}
