import type { Lang } from '#lib/facts/languages.ts';
import { en } from '#lib/words/messages/en/bins.ts';

/** The rows of the legend that are no statuses. The English module is the model: another language must have the same keys. */
export type BinMessages = typeof en;

const MESSAGES: Record<Lang, BinMessages> = { en };

/** The words in a language for the rows of the legend that are no statuses. */
export const binMessagesFor = (lang: Lang): BinMessages => MESSAGES[lang];
