import type { Actor, Status } from '#lib/facts/records.ts';
import { statesById } from '#lib/history/cases.ts';
import { dateOf, type Change, type ChangeKind } from '#lib/history/change.ts';
import type { Timeline } from '#lib/history/timeline.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { formatDate } from './format-date.ts';
import { historyMessagesFor } from './history-messages.ts';
import type { Parts } from './parts.ts';

/** A change in words. */
export interface ChangeLine {
	readonly id: string;
	/** The status that it led to, for its colour. */
	readonly status: Status;
	/** In the precision of the sources. */
	readonly date: string;
	/** “Malaysia: relations broken off by North Korea, because …”: the state, whose page the slug names, and how many countries of today it stands for. */
	readonly sentence: Parts<{ readonly state: string } | { readonly detail: string }>;
	readonly slug: string;
	/** The one event behind this break and others. */
	readonly shock: string;
	/** What became of it. */
	readonly after?: string;
}

/** What happened in a change, for the sentences that tell of it. */
export interface ChangeEvent {
	/** The state whose change it was. */
	readonly state: string;
	/** In the words of the vocabulary, or of the interface. */
	readonly label: string;
	readonly by: Actor | undefined;
	/** The name inside a sentence of the state that acted, where it was that one. */
	readonly name: string;
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

/** What happened in a change, in the words of a language. */
export function changeEvent(change: Change, timeline: Timeline, lang: Lang): ChangeEvent {
	const { name, inText } = statesById(timeline).get(change.state)!;
	return {
		state: name,
		label: changeLabel(change.kind, timeline, lang),
		by: change.by,
		name: inText ?? name
	};
}

/** Puts a change into words. */
export function changeLine(change: Change, timeline: Timeline, lang: Lang): ChangeLine {
	const { kind, state: id, status, countries = [id], because = '', shock } = change;
	const { state, ...event } = changeEvent(change, timeline, lang);
	return {
		id: `${change.day} ${id} ${kind}`,
		status,
		date: formatDate(dateOf(change), lang),
		sentence: historyMessagesFor(lang).changes.line({
			...event,
			state: { state },
			countries: countries.includes(id) ? 0 : countries.length,
			because
		}),
		slug: statesById(timeline).get(id)!.slug,
		shock: (shock && timeline.shockLabels[shock]) ?? ''
	};
}
