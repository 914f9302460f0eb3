import type { Facts } from '#lib/facts/facts.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { tagOf, type Lang } from '#lib/facts/languages.ts';
import type { SourceView } from '#lib/words/evidence.ts';

/** Numbers the sources of a page in the order in which they are first cited. */
export class SourceNotes {
	readonly #numbers = new Map<string, number>();

	constructor(
		private readonly facts: Facts,
		private readonly lang: Lang
	) {}

	/** The numbers of the cited sources. Cite in the order in which a reader meets them. */
	cite(ids: readonly string[] = []): number[] {
		return ids.map((id) => {
			const number = this.#numbers.get(id) ?? this.#numbers.size + 1;
			this.#numbers.set(id, number);
			return number;
		});
	}

	/** The cited sources in the order of their numbers. */
	list(): SourceView[] {
		const languages = new Intl.DisplayNames(tagOf(this.lang), { type: 'language' });
		return [...this.#numbers.keys()].map((id) => {
			const { title, publisher, url, date, lang, kind, copy_of } = this.facts.sources.get(id)!;
			const language = lang && languages.of(lang);
			return {
				...(title && { title }),
				publisher,
				url,
				...(date && { date: formatDate(date, this.lang) }),
				...(language && { lang: language }),
				kind: this.facts.vocabulary.source_kinds[kind].label,
				...(copy_of && { copyOf: copy_of })
			};
		});
	}
}
