import type { Lang } from '#lib/facts/languages.ts';
import { en } from '#lib/words/messages/en/year.ts';

/** Texts of the page of a year. The English module is the model: another language must have the same keys. */
export type YearMessages = typeof en;

const MESSAGES: Record<Lang, YearMessages> = { en };

/** The texts in a language of the page of a year. */
export const yearMessagesFor = (lang: Lang): YearMessages => MESSAGES[lang];
