import type { Lang } from '#lib/facts/languages.ts';
import { en } from '#lib/words/messages/en/map.ts';

/** Every text about moving on the map. The English module is the model: another language must have the same keys. */
export type MapMessages = typeof en;

const MESSAGES: Record<Lang, MapMessages> = { en };

/** The texts in a language about moving on the map. */
export const mapMessagesFor = (lang: Lang): MapMessages => MESSAGES[lang];
