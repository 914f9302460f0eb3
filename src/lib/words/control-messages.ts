import type { Lang } from '#lib/facts/languages.ts';
import { en } from '#lib/words/messages/en/controls.ts';

/** What moves the time. The English module is the model: another language must have the same keys. */
export type ControlMessages = typeof en;

const MESSAGES: Record<Lang, ControlMessages> = { en };

/** The words in a language for what moves the time. */
export const controlMessagesFor = (lang: Lang): ControlMessages => MESSAGES[lang];
