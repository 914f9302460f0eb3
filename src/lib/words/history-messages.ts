import type { Lang } from '#lib/facts/languages.ts';
import { en } from '#lib/words/messages/en/history.ts';

/** Every text that needs the history. The English module is the model: another language must have the same keys. */
export type HistoryMessages = typeof en;

const MESSAGES: Record<Lang, HistoryMessages> = { en };

/** The texts in a language that need the history. */
export const historyMessagesFor = (lang: Lang): HistoryMessages => MESSAGES[lang];
