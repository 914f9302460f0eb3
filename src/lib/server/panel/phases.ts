import type { Day } from '#lib/dates/partial-date.ts';
import type { Entity } from '#lib/facts/facts.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { Phase } from '#lib/words/country-panel.ts';
import { intervalsOf, type Interval } from '#lib/history/intervals.ts';
import { tieDaysOf } from '#lib/history/mission-days.ts';
import { linkSpan, stateOf } from '#lib/history/status-at.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import { stretchesOf } from '#lib/history/stretches-of.ts';
import { lookWords } from '#lib/words/look-words.ts';
import { statusSentence } from '#lib/words/sentence.ts';
import { tieOn } from '#lib/server/table/ties.ts';
import { presenceLine, representedLine } from '#lib/words/presence-words.ts';
import type { Post, Presence } from '#lib/bins/table-row.ts';
import type { Wording } from './event-view.ts';
import { nameOf } from './mission-view.ts';

/** Missions in the words of the table, what is known of each in brackets. */
function missionLines(missions: readonly Presence[] = [], { facts, lang }: Wording): string[] {
	const m = writtenMessagesFor(lang).panel;
	const labels = Object.fromEntries(
		Object.entries(facts.vocabulary.missions).map(([id, { label }]) => [id, label])
	);
	return missions.map((mission) => {
		const { text, detail = '' } = presenceLine(mission, labels, lang);
		return m.missionThen({ mission: text, detail });
	});
}

/** The cities from which North Korea was represented, in the words of the table. */
const coverLines = (posts: readonly Post[] = [], { lang }: Wording): string[] =>
	posts.map((post) => {
		const { text, detail = '' } = representedLine(post, lang);
		return writtenMessagesFor(lang).panel.missionThen({ mission: text, detail });
	});

/** What the panel says of a country on a day: its own relations, or those of the states to which its territory belonged. */
function phaseOn(
	entity: Entity,
	day: Day,
	history: readonly Interval[],
	wording: Wording
): Omit<Phase, 'from'> {
	const { facts, lang } = wording;
	const m = writtenMessagesFor(lang).panel;
	const { status, orElse, beside, through = [] } = stretchAt(history, day);
	const ties = tieOn(entity, day, history, facts);
	const states = through.length ? through.map((id) => stateOf(id, facts)) : [entity];
	const told = states.map((state) => ({
		state: nameOf(state.id, wording),
		sentence: statusSentence(state, { facts, lang, day })
	}));
	const { statuses } = facts.vocabulary;
	const under = (entity.predecessors ?? []).filter((link) => {
		const span = linkSpan(entity, link, facts);
		return link.role === 'dependency' && span.from <= day && day < span.until;
	});
	return {
		status,
		label: lookWords({ bin: status, beside }, statuses, lang),
		sentence: m.phase({
			told,
			about: through.length > 1 ? 'parts' : through.length ? 'whole' : 'itself',
			under: status === 'not-sovereign' ? under.map(({ state }) => nameOf(state, wording)) : [],
			orElse: orElse ? statuses[orElse].label : ''
		}),
		inDprk: missionLines(ties.inDprk, wording),
		ofDprk: [...missionLines(ties.ofDprk, wording), ...coverLines(ties.covered, wording)]
	};
}

/**
 * What the panel says of a country on any day, as stretches of the same text in the order of their first days: a new one begins where the status, a
 * sentence or a mission changes. The last stretch is that of the last day of the map.
 */
export function phasesOf(entity: Entity, lastDay: Day, wording: Wording): Phase[] {
	const { facts } = wording;
	const history = intervalsOf(entity.id, facts);
	return stretchesOf(
		[...tieDaysOf(entity, history, facts), lastDay],
		{ first: facts.edition.first_day, last: lastDay },
		(day) => phaseOn(entity, day, history, wording)
	);
}
