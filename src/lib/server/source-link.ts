import type { Facts } from '#lib/facts/facts.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';

/** A source as a link in a line: its title, whose it is and of when. */
export function sourceLink(id: string, facts: Facts, lang: Lang): { href: string; label: string } {
	const { title = '', publisher, date, url } = facts.sources.get(id)!;
	const label = writtenMessagesFor(lang).sourceDocument.source({
		title,
		publisher,
		date: date ? formatDate(date, lang) : ''
	});
	return { href: url, label };
}
