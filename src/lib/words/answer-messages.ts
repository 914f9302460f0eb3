import type { Lang } from '#lib/facts/languages.ts';
import { en } from '#lib/words/messages/en/answer.ts';

/** The answer of the page of a country. The English module is the model: another language must have the same keys. */
export type AnswerMessages = typeof en;

const MESSAGES: Record<Lang, AnswerMessages> = { en };

/** The words in a language for the answer of the page of a country. */
export const answerMessagesFor = (lang: Lang): AnswerMessages => MESSAGES[lang];
