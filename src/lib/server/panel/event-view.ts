import type { Facts } from '#lib/facts/facts.ts';
import type { ConfidenceLevel, RelationEvent } from '#lib/facts/records.ts';
import { leadsTo, STATUS_OF } from '#lib/history/relation-state.ts';
import { eventAnchors } from '#lib/view/anchors.ts';
import { formatDate } from '#lib/words/format-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import type { EventView } from '#lib/words/event-views.ts';
import type { Evidence } from '#lib/words/evidence.ts';
import type { SourceNotes } from './source-notes.ts';

/** What every part of the panel needs to put a record into words. */
export interface Wording {
	readonly facts: Facts;
	readonly lang: Lang;
	readonly notes: SourceNotes;
}

type ConfidenceView = NonNullable<Evidence['confidence']>;

/** One object for all facts of a level: a page then holds its words once. */
const confidences = new WeakMap<object, ConfidenceView>();

function confidenceView(level: ConfidenceLevel, { vocabulary }: Facts): ConfidenceView {
	const term = vocabulary.confidence[level];
	const view = confidences.get(term) ?? { level, label: term.label, definition: term.definition };
	confidences.set(term, view);
	return view;
}

/** Sources as numbers of notes, and the confidence in words. */
export const evidenceOf = (
	{ sources, confidence }: { sources?: readonly string[]; confidence?: ConfidenceLevel },
	{ facts, notes }: Wording
): Evidence => ({
	sources: notes.cite(sources),
	...(confidence ? { confidence: confidenceView(confidence, facts) } : {})
});

/** An event in words, without its place on a page. `name` is the country or predecessor that acts where the record says `country`. */
export function eventView(event: RelationEvent, name: string, wording: Wording): Omit<EventView, 'id'> {
	const { facts, lang } = wording;
	const { label, actor } = facts.vocabulary.events[event.event];
	const state = leadsTo(event.event, facts.vocabulary.events);
	const told = actor !== 'none' && (actor !== 'one' || event.by !== 'both');
	const who = event.by === 'country' ? name : facts.vocabulary.actors[event.by].label;
	return {
		date: formatDate(event.date, lang),
		// “Other” tells nothing: the text speaks for itself.
		label: event.event === 'other' ? '' : label,
		by: told ? who : '',
		text: event.text,
		reason: event.reason,
		reasonKind: event.reason_kind && facts.vocabulary.reasons[event.reason_kind].label,
		note: event.note,
		...(state ? { status: STATUS_OF[state] } : {}),
		...evidenceOf(event, wording)
	};
}

/** The events of a country in words, each with its place on the page; `former` is the state that ended whose they are. */
export function eventViews(
	events: readonly RelationEvent[] = [],
	name: string,
	wording: Wording,
	former?: string
): EventView[] {
	const anchors = eventAnchors(events, former);
	return events.map((event, i) => ({ id: anchors[i]!, ...eventView(event, name, wording) }));
}
