import type { Lang } from '#lib/facts/languages.ts';
import { en } from '#lib/words/messages/en/sources.ts';

/** Texts of the sources of a page. The English module is the model: another language must have the same keys. */
export type SourceMessages = typeof en;

const MESSAGES: Record<Lang, SourceMessages> = { en };

/** The texts in a language of the sources of a page. */
export const sourceMessagesFor = (lang: Lang): SourceMessages => MESSAGES[lang];
