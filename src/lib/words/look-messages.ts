import type { Lang } from '#lib/facts/languages.ts';
import { en } from '#lib/words/messages/en/looks.ts';

/** What places on the map are called and how they look. The English module is the model: another language must have the same keys. */
export type LookMessages = typeof en;

const MESSAGES: Record<Lang, LookMessages> = { en };

/** What places on the map are called and how they look, in a language. */
export const lookMessagesFor = (lang: Lang): LookMessages => MESSAGES[lang];
