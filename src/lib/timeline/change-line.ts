import type { Status } from '#lib/facts/records.ts';
import { formatDate } from '#lib/i18n/format-date.ts';
import type { Lang } from '#lib/i18n/languages.ts';
import { historyMessagesFor } from '#lib/i18n/history-messages.ts';
import { dateOf, type Change, type ChangeKind } from './change.ts';
import type { Timeline } from './timeline.ts';

/** A change in words. */
export interface ChangeLine {
	readonly id: string;
	/** The status that it led to, for its colour. */
	readonly status: Status;
	/** In the precision of the sources. */
	readonly date: string;
	readonly label: string;
	readonly name: string;
	readonly slug: string;
	/** For a former state: how many countries of today it stands for. */
	readonly detail: string;
}

/** The words for what changed: those of the vocabulary for an event, else those of the interface. */
export function changeLabel(
	kind: ChangeKind,
	{ eventLabels }: Pick<Timeline, 'eventLabels'>,
	lang: Lang
): string {
	const kinds = historyMessagesFor(lang).changes.kinds as Partial<Record<ChangeKind, string>>;
	return eventLabels[kind] ?? kinds[kind] ?? kind;
}

/** Puts a change into words: “30 June 1973 · Relations established: Malaysia”. */
export function changeLine(change: Change, timeline: Timeline, lang: Lang): ChangeLine {
	const m = historyMessagesFor(lang).changes;
	const { kind, state, status, countries } = change;
	const { name, slug } = [...timeline.countries, ...timeline.former].find(({ id }) => id === state)!;
	return {
		id: `${change.day} ${state} ${kind}`,
		status,
		date: formatDate(dateOf(change), lang),
		label: changeLabel(kind, timeline, lang),
		name,
		slug,
		detail: countries && !countries.includes(state) ? m.countriesOfToday(countries.length) : ''
	};
}
