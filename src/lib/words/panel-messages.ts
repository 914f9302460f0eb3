import type { Lang } from '#lib/facts/languages.ts';
import { en } from '#lib/words/messages/en/panel.ts';

/** Texts of what the panel of a country tells besides its answer. The English module is the model: another language must have the same keys. */
export type PanelMessages = typeof en;

const MESSAGES: Record<Lang, PanelMessages> = { en };

/** The texts in a language of what the panel of a country tells besides its answer. */
export const panelMessagesFor = (lang: Lang): PanelMessages => MESSAGES[lang];
