import type { Lang } from '#lib/facts/languages.ts';
import { en } from '#lib/words/messages/en/actions.ts';

/** Texts of what can be done with the page of a country. The English module is the model: another language must have the same keys. */
export type ActionsMessages = typeof en;

const MESSAGES: Record<Lang, ActionsMessages> = { en };

/** The texts in a language of what can be done with the page of a country. */
export const actionsMessagesFor = (lang: Lang): ActionsMessages => MESSAGES[lang];
