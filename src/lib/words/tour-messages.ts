import type { Lang } from '#lib/facts/languages.ts';
import { en } from '#lib/words/messages/en/tour.ts';

/** Every text of a tour on the map. The English module is the model: another language must have the same keys. */
export type TourMessages = typeof en;

const MESSAGES: Record<Lang, TourMessages> = { en };

/** The texts in a language of a tour on the map. */
export const tourMessagesFor = (lang: Lang): TourMessages => MESSAGES[lang];
