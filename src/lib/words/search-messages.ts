import type { Lang } from '#lib/facts/languages.ts';
import { en } from '#lib/words/messages/en/search.ts';

/** Every text of the search. The English module is the model: another language must have the same keys. */
export type SearchMessages = typeof en;

const MESSAGES: Record<Lang, SearchMessages> = { en };

/** The texts of the search in a language. */
export const searchMessagesFor = (lang: Lang): SearchMessages => MESSAGES[lang];
