import type { MissionKind } from '#lib/facts/records.ts';
import { formatDate } from './format-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { messagesFor } from './messages.ts';
import { tableMessagesFor } from './table-messages.ts';
import type { CellLine } from './cell-line.ts';
import type { Post, Presence } from '#lib/bins/table-row.ts';

// Table and panel put a mission and a post into the same words.

type MissionLabels = Readonly<Partial<Record<MissionKind, string>>>;

/** A mission with its city: “Embassy, Pyongyang”, “perhaps Embassy, Pyongyang”; without it where that is the one of which all is said. */
export function missionWords(
	{ kind, city, perhaps }: Presence,
	labels: MissionLabels,
	lang: Lang,
	of?: string
): string {
	const label = labels[kind] ?? kind;
	const name = city === of ? label : `${label}, ${city}`;
	return perhaps ? messagesFor(lang).panel.perhaps(name) : name;
}

const withDetail = (text: string, details: readonly (string | undefined)[]): CellLine => {
	const detail = details.filter(Boolean).join(', ');
	return { text, ...(detail ? { detail } : {}) };
};

/** A mission with what is known of its staff, and how old the latest report is where it is old. */
export function presenceLine(presence: Presence, labels: MissionLabels, lang: Lang, of?: string): CellLine {
	const m = tableMessagesFor(lang);
	const { staffed, emptySince, reported } = presence;
	// “Since some time between …” says less than nothing.
	const since = emptySince && !emptySince.startsWith('[') ? formatDate(emptySince, lang) : '';
	return withDetail(missionWords(presence, labels, lang, of), [
		since ? m.emptySince(since) : staffed && m.staffed[staffed],
		reported && m.reported(formatDate(reported, lang))
	]);
}

/** A city from which one side is represented, with its doubt and the age of the latest report where it is old. */
export function postLine({ city, perhaps, reported }: Post, lang: Lang): CellLine {
	const m = tableMessagesFor(lang);
	return withDetail(perhaps ? messagesFor(lang).panel.perhaps(city) : city, [
		reported === undefined ? undefined : m.reported(reported ? formatDate(reported, lang) : '')
	]);
}
