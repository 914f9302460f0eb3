import type { Status } from '#lib/facts/records.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { binMessagesFor } from './bin-messages.ts';
import type { Bin } from '#lib/bins/bins.ts';

/** The words of the vocabulary for the statuses. */
export type StatusLabels = Readonly<Record<Status, { readonly label: string }>>;

/** The words for a bin: those of the vocabulary for a status, else those of the interface. */
export const binLabel = (bin: Bin, statuses: StatusLabels, lang: Lang): string =>
	Object.hasOwn(statuses, bin)
		? statuses[bin as Status].label
		: binMessagesFor(lang)[bin as Exclude<Bin, Status>];
