import type { Lang } from '#lib/facts/languages.ts';
import { en } from '#lib/words/messages/en/problems.ts';

/** What is said of an address or a date that could not be taken. The English module is the model: another language must have the same keys. */
export type ProblemMessages = typeof en;

const MESSAGES: Record<Lang, ProblemMessages> = { en };

/** What is said in a language of an address or a date that could not be taken. */
export const problemMessagesFor = (lang: Lang): ProblemMessages => MESSAGES[lang];
