import type { Lang } from '#lib/facts/languages.ts';
import { en } from '#lib/words/messages/en/narrowing.ts';

/** Texts of the field that narrows a list of sources. The English module is the model: another language must have the same keys. */
export type NarrowingMessages = typeof en;

const MESSAGES: Record<Lang, NarrowingMessages> = { en };

/** The texts in a language of the field that narrows a list of sources. */
export const narrowingMessagesFor = (lang: Lang): NarrowingMessages => MESSAGES[lang];
