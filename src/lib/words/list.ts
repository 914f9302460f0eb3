import type { Lang } from '#lib/facts/languages.ts';
import { messagesFor } from './messages.ts';

/** Words joined as the language joins them: `Beijing and Seoul`, `A, B and C`. */
export const listOf = (words: readonly string[], lang: Lang): string => messagesFor(lang).list(words);

/** Sentences one after the other, as the language sets them apart; what is empty is left out. */
export const sentencesOf = (sentences: readonly (string | false | undefined)[], lang: Lang): string =>
	messagesFor(lang).sentences(sentences.filter((sentence) => sentence || false) as string[]);
