import type { Lang } from '#lib/facts/languages.ts';
import type { Look } from '#lib/bins/picture.ts';
import { binLabel, type StatusLabels } from './bin-label.ts';
import { formatDate } from './format-date.ts';
import { lookMessagesFor } from './look-messages.ts';

/** The words for a look: what it is and since when, what it may have been instead, what the other part of the country was. */
export function lookWords({ bin, orElse, beside, since }: Look, statuses: StatusLabels, lang: Lang): string {
	const m = lookMessagesFor(lang);
	const label = binLabel(bin, statuses, lang);
	if (beside) return m.divided(label, binLabel(beside, statuses, lang));
	if (orElse) return m.unsure(label, binLabel(orElse, statuses, lang));
	if (!since) return label;
	const date = formatDate(since, lang);
	return since.startsWith('[') ? m.dated(label, date) : m.since(label, date);
}

/** What is drawn apart on the map: a state, or a territory that it represents abroad. */
export interface DrawnPlace {
	readonly state: string;
	readonly territory?: string | undefined;
}

/** The name of a place on the map: “Malaysia”, “Greenland (Denmark)”. */
export const placeName = ({ state, territory }: DrawnPlace, lang: Lang): string =>
	territory ? lookMessagesFor(lang).territory(territory, state) : state;

/** The label of a place on the map, in a sentence: “Greenland (Denmark): Relations, no embassy there”. `look` is in words. */
export const placeLabel = (place: DrawnPlace, look: string, lang: Lang): string =>
	lookMessagesFor(lang).place({ name: placeName(place, lang), look });
