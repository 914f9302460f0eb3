import type { Lang } from '#lib/facts/languages.ts';
import { en } from '#lib/words/messages/en/written.ts';

/** Every text that only the server writes. The English module is the model: another language must have the same keys. */
export type WrittenMessages = typeof en;

const MESSAGES: Record<Lang, WrittenMessages> = { en };

/** The texts in a language that only the server writes into pages. */
export const writtenMessagesFor = (lang: Lang): WrittenMessages => MESSAGES[lang];
