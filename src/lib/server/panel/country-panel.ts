import type { Day } from '#lib/dates/partial-date.ts';
import { DPRK, type Entity, type Facts } from '#lib/facts/facts.ts';
import { formatDate } from '#lib/words/format-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { CountryPanel, PredecessorView } from '#lib/words/country-panel.ts';
import type { TextLink } from '#lib/words/story-view.ts';
import { intervalsOf } from '#lib/history/intervals.ts';
import { statusSentence } from '#lib/words/sentence.ts';
import { statusAt } from '#lib/history/status-at.ts';
import { contextDate } from './context-view.ts';
import { eventViews, evidenceOf, type Wording } from './event-view.ts';
import { historyBar } from './history-bar.ts';
import { missionViews, nameOf } from './mission-view.ts';
import { neighboursOf } from './neighbours.ts';
import { phasesOf } from './phases.ts';
import { postLines, representedBy } from './representation.ts';
import { SourceNotes } from './source-notes.ts';

function predecessorViews(entity: Entity, wording: Wording): PredecessorView[] {
	const { facts, lang, notes } = wording;
	const m = writtenMessagesFor(lang).panel;
	const sovereign = entity.sovereign_since === 'before-1948' ? undefined : entity.sovereign_since;
	return (entity.predecessors ?? []).map(({ state, role, until, note }) => {
		const former = facts.predecessors.get(state);
		const end = until ?? (role === 'territory' ? (sovereign ?? former?.ended) : (former?.ended ?? sovereign));
		const name = nameOf(state, wording);
		return {
			title: m.predecessor[role](name, end ? formatDate(end, lang) : ''),
			summary: note ?? former?.summary ?? '',
			...(!note && former?.summary_sources && { summarySources: notes.cite(former.summary_sources) }),
			id: state,
			events: eventViews(former?.events, name, wording, state),
			missions: missionViews(former?.missions, wording, state),
			disputes: former?.disputes ?? []
		};
	});
}

/** That no relations of its own are on record, and how that is proved; nothing where there are events. */
function absenceView({ absence, events }: Entity, wording: Wording): CountryPanel['absence'] {
	const m = writtenMessagesFor(wording.lang).panel;
	if (events?.length) return undefined;
	return {
		text: absence ? m.absence(formatDate(absence.as_of, wording.lang)) : m.noEvents,
		...evidenceOf(absence ?? {}, wording)
	};
}

/** World events beyond these would fill the panel. */
const MANY_EVENTS = 12;

/** Everything that the panel of a country shows on a day, in one language. */
export function countryPanel(
	entity: Entity,
	{ facts, lang, day, told = [] }: { facts: Facts; lang: Lang; day: Day; told?: readonly TextLink[] }
): CountryPanel {
	const notes = new SourceNotes(facts, lang);
	const wording: Wording = { facts, lang, notes };
	const { status } = statusAt(entity.id, day, facts);
	const missions = (side: 'in-dprk' | 'of-dprk'): CountryPanel['inDprk'] =>
		missionViews(
			entity.missions?.filter((mission) => mission.side === side),
			wording
		);
	const citeSummary = () => entity.summary_sources && notes.cite(entity.summary_sources);
	// In the order in which the panel shows them: that is the order of the source numbers. Of the DPRK itself the summary comes first.
	const whoItIs = entity.id === DPRK ? citeSummary() : undefined;
	const inDprk = entity.id === DPRK ? missionViews(facts.otherMissions, wording) : missions('in-dprk');
	const accredited = postLines(entity, 'in-dprk', day, wording);
	const represented = representedBy(entity, day, wording);
	const ofDprk = missions('of-dprk');
	const covered = postLines(entity, 'of-dprk', day, wording);
	const events = eventViews(entity.events, nameOf(entity.id, wording), wording);
	const absence = absenceView(entity, wording);
	const summarySources = whoItIs ?? citeSummary();
	const predecessors = predecessorViews(entity, wording);
	return {
		id: entity.id,
		slug: entity.slug,
		name: entity.name,
		nameInText: nameOf(entity.id, wording),
		formerNames: entity.former_names ?? [],
		otherNames: entity.other_names ?? [],
		status,
		statusLabel: facts.vocabulary.statuses[status].label,
		sentence: statusSentence(entity, { facts, lang, day }),
		firstDay: facts.edition.first_day,
		lastDay: day,
		history: historyBar(intervalsOf(entity.id, facts), day, wording),
		phases: phasesOf(entity, day, wording),
		world: facts.context
			.filter(({ countries }) => countries?.includes(entity.id))
			// What is told above as an event of the relation is not told again.
			.filter(({ date }) => !entity.events?.some((event) => event.date === date))
			// Of the great powers only what mattered most: the texts on them have all.
			.filter(({ importance }, _, all) => all.length <= MANY_EVENTS || importance === 1)
			.map((event) => ({
				date: contextDate(event, lang),
				title: event.title,
				year: event.date.slice(0, 4)
			})),
		summary: entity.summary,
		...(summarySources && { summarySources }),
		...(absence && { absence }),
		events,
		inDprk,
		ofDprk,
		accreditedFrom: accredited,
		coveredFrom: covered,
		representedBy: represented,
		predecessors,
		disputes: entity.disputes ?? [],
		told,
		sources: notes.list(),
		checked: formatDate(entity.checked, lang),
		...neighboursOf(entity, { facts, lang, day })
	};
}
