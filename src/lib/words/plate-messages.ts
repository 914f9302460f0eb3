import type { Lang } from '#lib/facts/languages.ts';
import { en } from '#lib/words/messages/en/plate.ts';

/** Texts of the map with its slider and legend. The English module is the model: another language must have the same keys. */
export type PlateMessages = typeof en;

const MESSAGES: Record<Lang, PlateMessages> = { en };

/** The texts in a language of the map with its slider and legend. */
export const plateMessagesFor = (lang: Lang): PlateMessages => MESSAGES[lang];
