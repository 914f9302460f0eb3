import type { Facts } from '#lib/facts/facts.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';

/** A source in a place where room is scarce: who published it, and when. */
export interface ShortSource {
	readonly href: string;
	readonly label: string;
}

/** Sources as short links, each once. */
export const shortSources = (ids: readonly string[], facts: Facts, lang: Lang): ShortSource[] =>
	[...new Set(ids)].map((id) => {
		const { publisher, date, url } = facts.sources.get(id)!;
		return {
			href: url,
			label: writtenMessagesFor(lang).missions.source({
				publisher,
				date: date ? formatDate(date, lang) : ''
			})
		};
	});
