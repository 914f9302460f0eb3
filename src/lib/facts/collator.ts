import { tagOf, type Lang } from './languages.ts';

const made = new Map<Lang, Intl.Collator>();

/** The order of names in a language, whatever the browser speaks; made once, which takes a slow phone a while. */
export function collatorOf(lang: Lang): Intl.Collator {
	const collator = made.get(lang) ?? new Intl.Collator(tagOf(lang));
	made.set(lang, collator);
	return collator;
}
