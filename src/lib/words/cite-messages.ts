import type { Lang } from '#lib/facts/languages.ts';
import { en } from '#lib/words/messages/en/cite.ts';

/** Citations. The English module is the model: another language must have the same keys. */
export type CiteMessages = typeof en;

const MESSAGES: Record<Lang, CiteMessages> = { en };

/** The citations in a language. */
export const citeMessagesFor = (lang: Lang): CiteMessages => MESSAGES[lang];
