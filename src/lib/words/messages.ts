import type { Lang } from '#lib/facts/languages.ts';
import { en } from '#lib/words/messages/en/every-page.ts';

/** Every string of the interface. The English module is the model: another language must have the same keys. */
export type Messages = typeof en;

const MESSAGES: Record<Lang, Messages> = { en };

/** The strings of the interface in a language. */
export const messagesFor = (lang: Lang): Messages => MESSAGES[lang];
