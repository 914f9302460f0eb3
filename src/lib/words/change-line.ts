import type { Status } from '#lib/facts/records.ts';
import { formatDate } from './format-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { historyMessagesFor } from './history-messages.ts';
import { statesById } from '#lib/history/cases.ts';
import { dateOf, type Change, type ChangeKind } from '#lib/history/change.ts';
import type { Timeline } from '#lib/history/timeline.ts';

/** A change in words. */
export interface ChangeLine {
	readonly id: string;
	/** The status that it led to, for its colour. */
	readonly status: Status;
	/** In the precision of the sources. */
	readonly date: string;
	/** What happened and who did it: “relations broken off by North Korea”. */
	readonly words: string;
	/** The same with the reason. */
	readonly why: string;
	/** The one event behind this break and others. */
	readonly shock: string;
	readonly name: string;
	readonly slug: string;
	/** For a former state: how many countries of today it stands for. */
	readonly detail: string;
	/** What became of it. */
	readonly after?: string;
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

/** Who acted, where that says something: a relation is established by both. */
function actorOf({ by }: Change, name: string, lang: Lang): string {
	const m = historyMessagesFor(lang).changes;
	if (!by || by === 'both') return '';
	return by === 'dprk' ? m.byDprk : by === 'country' ? m.byCountry(name) : m.byUnknown;
}

/** Puts a change into words: “19 March 2021 · Malaysia: relations broken off by North Korea, because …”. */
export function changeLine(change: Change, timeline: Timeline, lang: Lang): ChangeLine {
	const m = historyMessagesFor(lang).changes;
	const { kind, state, status, countries, because = '', shock } = change;
	const { name, inText, slug } = statesById(timeline).get(state)!;
	const label = changeLabel(kind, timeline, lang);
	const by = actorOf(change, inText ?? name, lang);
	return {
		id: `${change.day} ${state} ${kind}`,
		status,
		date: formatDate(dateOf(change), lang),
		words: m.line({ label, by, because: '' }),
		why: m.line({ label, by, because }),
		shock: (shock && timeline.shockLabels[shock]) ?? '',
		name,
		slug,
		detail: countries && !countries.includes(state) ? m.countriesOfToday(countries.length) : ''
	};
}
