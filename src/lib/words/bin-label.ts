import type { Status } from '#lib/facts/records.ts';
import { formatDate } from './format-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { messagesFor } from './messages.ts';
import type { Bin } from '#lib/bins/bins.ts';
import type { Look } from '#lib/bins/picture.ts';

type StatusLabels = Readonly<Record<Status, { readonly label: string }>>;

/** The words for a bin: those of the vocabulary for a status, else those of the interface. */
export const binLabel = (bin: Bin, statuses: StatusLabels, lang: Lang): string =>
	Object.hasOwn(statuses, bin)
		? statuses[bin as Status].label
		: messagesFor(lang).bins[bin as Exclude<Bin, Status>];

/** The words for a look: what it is and since when, what it may have been instead, what the other part of the country was. */
export function lookWords({ bin, orElse, beside, since }: Look, statuses: StatusLabels, lang: Lang): string {
	const m = messagesFor(lang).map;
	const label = binLabel(bin, statuses, lang);
	if (beside) return m.divided(label, binLabel(beside, statuses, lang));
	if (orElse) return m.unsure(label, binLabel(orElse, statuses, lang));
	if (!since) return label;
	const date = formatDate(since, lang);
	return since.startsWith('[') ? m.dated(label, date) : m.since(label, date);
}
