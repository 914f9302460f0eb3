import { collatorOf } from '#lib/facts/collator.ts';
import { tagOf, type Lang } from '#lib/facts/languages.ts';
import type { Source, SourceKind } from '#lib/facts/records.ts';
import { daySpan } from '#lib/dates/partial-date.ts';
import { citing, factsIn, siteIn } from '#lib/server/fact-base.ts';
import { originalOf } from '#lib/words/address-words.ts';
import type { ListedSource } from '#lib/words/bibliography-view.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { supportedBy } from './supported.ts';

type ById = ReturnType<typeof supportedBy>;

const supported = new Map<Lang, ById>();

function supportedIn(lang: Lang): ById {
	const known = supported.get(lang) ?? supportedBy(citing, siteIn(lang));
	supported.set(lang, known);
	return known;
}

/** By publisher, then by date, then by title; what has no date stands behind what has. */
function inOrder([, a]: readonly [string, Source], [, b]: readonly [string, Source], lang: Lang): number {
	const { compare } = collatorOf(lang);
	const day = ({ date }: Source): string => (date ? daySpan(date).earliest : '~');
	const byDay = day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0;
	return compare(a.publisher, b.publisher) || byDay || compare(a.title ?? '', b.title ?? '');
}

function copyOf(original: string, lang: Lang): ListedSource['copyOf'] {
	const { href, words } = originalOf(original);
	return { href, label: writtenMessagesFor(lang).bibliography.copyOf(words) };
}

/** The sources of a kind with what rests on them, in a language, by publisher and date. */
export function bibliography(kind: SourceKind, lang: Lang): ListedSource[] {
	const m = writtenMessagesFor(lang).bibliography;
	const languages = new Intl.DisplayNames(tagOf(lang), { type: 'language' });
	return [...factsIn(lang).sources]
		.filter(([, source]) => source.kind === kind)
		.sort((a, b) => inOrder(a, b, lang))
		.map(([id, { title, publisher, url, date, lang: language, copy_of }]) => ({
			id,
			url,
			title: title ?? m.untitled(new URL(url).hostname.replace(/^www\./, '')),
			publisher,
			date: date ? formatDate(date, lang) : '',
			language: (language && languages.of(language)) ?? '',
			...(copy_of && { copyOf: copyOf(copy_of, lang) }),
			supports: (supportedIn(lang).get(id) ?? []).map(({ href, label, facts }) => ({
				href,
				label: m.supported({ label, facts })
			}))
		}));
}
