import { tagOf, type Lang } from './languages.ts';

/** Words joined as the language joins them: `Beijing and Seoul`, `A, B and C`. */
export const listOf = (words: readonly string[], lang: Lang): string =>
	new Intl.ListFormat(tagOf(lang), { style: 'long', type: 'conjunction' }).format(words);
