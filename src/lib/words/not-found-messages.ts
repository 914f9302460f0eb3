import type { Lang } from '#lib/facts/languages.ts';
import { en } from '#lib/words/messages/en/not-found.ts';

/** Texts of the page for what is missing. The English module is the model: another language must have the same keys. */
export type NotFoundMessages = typeof en;

const MESSAGES: Record<Lang, NotFoundMessages> = { en };

/** The texts in a language of the page for what is missing. */
export const notFoundMessagesFor = (lang: Lang): NotFoundMessages => MESSAGES[lang];
