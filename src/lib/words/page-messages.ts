import type { Lang } from '#lib/facts/languages.ts';
import { en } from '#lib/words/messages/en/page.ts';

/** Texts of what comes after the page can be read. The English module is the model: another language must have the same keys. */
export type PageMessages = typeof en;

const MESSAGES: Record<Lang, PageMessages> = { en };

/** The texts in a language of what comes after the page can be read. */
export const pageMessagesFor = (lang: Lang): PageMessages => MESSAGES[lang];
