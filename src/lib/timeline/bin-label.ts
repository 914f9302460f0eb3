import type { Status } from '#lib/facts/records.ts';
import type { Lang } from '#lib/i18n/languages.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import type { Bin } from './bins.ts';

/** The words for a bin: those of the vocabulary for a status, else those of the interface. */
export const binLabel = (
	bin: Bin,
	statuses: Readonly<Record<Status, { readonly label: string }>>,
	lang: Lang
): string =>
	bin in statuses ? statuses[bin as Status].label : messagesFor(lang).bins[bin as Exclude<Bin, Status>];
