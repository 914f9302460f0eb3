import type { Lang } from '#lib/facts/languages.ts';
import { messagesFor } from './messages.ts';

/** Words joined as the language joins them: `Beijing and Seoul`, `A, B and C`. */
export const listOf = (words: readonly string[], lang: Lang): string => messagesFor(lang).list(words);
