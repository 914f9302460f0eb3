import type { Lang } from '#lib/facts/languages.ts';
import { en } from '#lib/words/messages/en/table.ts';

/** Every text of the table. The English module is the model: another language must have the same keys. */
export type TableMessages = typeof en;

const MESSAGES: Record<Lang, TableMessages> = { en };

/** The texts of the table in a language. */
export const tableMessagesFor = (lang: Lang): TableMessages => MESSAGES[lang];
