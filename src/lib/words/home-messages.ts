import type { Lang } from '#lib/facts/languages.ts';
import { en } from '#lib/words/messages/en/home.ts';

/** Texts of the first page. The English module is the model: another language must have the same keys. */
export type HomeMessages = typeof en;

const MESSAGES: Record<Lang, HomeMessages> = { en };

/** The texts of the first page in a language. */
export const homeMessagesFor = (lang: Lang): HomeMessages => MESSAGES[lang];
