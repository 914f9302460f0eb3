import type { Lang } from '#lib/facts/languages.ts';
import { en } from '#lib/words/messages/en/share.ts';

/** Texts of the dialog in which a view is sent, drawn, downloaded and cited. The English module is the model: another language must have the same keys. */
export type ShareMessages = typeof en;

const MESSAGES: Record<Lang, ShareMessages> = { en };

/** The texts in a language of the dialog in which a view is sent, drawn, downloaded and cited. */
export const shareMessagesFor = (lang: Lang): ShareMessages => MESSAGES[lang];
