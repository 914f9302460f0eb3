import type { MissionKind } from '#lib/facts/records.ts';
import { formatDate } from './format-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
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
	const m = tableMessagesFor(lang);
	const mission = labels[kind] ?? kind;
	const name = city === of ? mission : m.missionIn({ mission, city });
	return perhaps ? m.perhaps(name) : name;
}

/** A mission with what is known of its staff, and how old the latest report is where it is old. */
export function presenceLine(presence: Presence, labels: MissionLabels, lang: Lang, of?: string): CellLine {
	const m = tableMessagesFor(lang);
	const { staffed, emptySince, reported } = presence;
	// “Since some time between …” says less than nothing.
	const since = emptySince && !emptySince.startsWith('[') ? formatDate(emptySince, lang) : '';
	const detail = m.details({
		staff: since ? m.emptySince(since) : staffed ? m.staffed[staffed] : '',
		report: reported ? m.reported(formatDate(reported, lang)) : ''
	});
	return { text: missionWords(presence, labels, lang, of), ...(detail ? { detail } : {}) };
}

/** A city from which one side is represented, with its doubt and the age of the latest report where it is old. */
export function postLine({ city, perhaps, reported }: Post, lang: Lang): CellLine {
	const m = tableMessagesFor(lang);
	return {
		text: perhaps ? m.perhaps(city) : city,
		...(reported === undefined ? {} : { detail: m.reported(reported ? formatDate(reported, lang) : '') })
	};
}

/** The same of a city from which North Korea is represented: “represented from Sofia”. */
export function representedLine(post: Post, lang: Lang): CellLine {
	const { text, ...line } = postLine(post, lang);
	return { text: tableMessagesFor(lang).represented(text), ...line };
}
