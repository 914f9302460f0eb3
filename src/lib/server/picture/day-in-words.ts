import type { Day } from '#lib/dates/partial-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { siteIn } from '#lib/server/fact-base.ts';
import { figureOf } from '#lib/server/figures.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';

/** What a picture of the world on a day shows, in a sentence with its numbers. */
export function dayInWords(lang: Lang, day: Day): string {
	const site = siteIn(lang);
	const count = (what: string): number => figureOf(`${what} ${day}`, site)!;
	return writtenMessagesFor(lang).historyPage.picture({
		day: formatDate(day, lang),
		partners: count('partners'),
		embassies: count('embassies'),
		severed: count('severed'),
		suspended: count('suspended')
	});
}
