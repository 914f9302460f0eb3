import Days from './Days.svelte';
import type { Lang } from '#lib/facts/languages.ts';
import { atRest } from '#lib/components/at-rest.ts';
import { siteIn } from '#lib/server/fact-base.ts';
import { calendarMonths } from '#lib/server/feeds/on-this-day.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';

/** The days of the year as markup. */
export function daysAtRest(lang: Lang): string {
	const { months, nothing } = writtenMessagesFor(lang).feeds;
	return atRest(Days, { months: calendarMonths(siteIn(lang)), label: months, nothing });
}
