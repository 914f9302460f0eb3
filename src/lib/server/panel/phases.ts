import { FIRST_DAY_OF_ALL, LAST_DAY_OF_ALL, daySpan, type Day } from '#lib/dates/partial-date.ts';
import type { Entity, FormerState } from '#lib/facts/facts.ts';
import type { Side } from '#lib/facts/records.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { writtenMessagesFor } from '#lib/i18n/written-messages.ts';
import type { Phase } from '#lib/panel/country-panel.ts';
import { intervalAt, intervalsOf } from '#lib/relations/intervals.ts';
import { missionsOn } from '#lib/relations/missions-on.ts';
import { stateOf } from '#lib/relations/status-at.ts';
import { lookWords } from '#lib/timeline/bin-label.ts';
import { statusSentence } from '#lib/relations/sentence.ts';
import type { Wording } from './event-view.ts';
import { nameOf } from './mission-view.ts';

type State = Entity | FormerState;

/** Every day on which a mission of the state opens, closes, or loses or regains its staff. */
export const missionDays = ({ missions = [] }: State): Day[] =>
	missions
		.flatMap(({ opened, closed, as_of, without_staff = [] }) => [
			opened,
			closed,
			as_of,
			...without_staff.flatMap(({ from, to }) => [from, to])
		])
		.flatMap((date) => (date ? (Object.values(daySpan(date)) as Day[]) : []));

/** The missions on a day in words, those that are not certain marked as such. */
function missionWords(state: State, side: Side, day: Day, { facts, lang }: Wording): string[] {
	const m = messagesFor(lang).panel;
	return missionsOn(state, side, day).map(({ mission, sure }) => {
		const name = `${facts.vocabulary.missions[mission.kind].label}, ${mission.city}`;
		return sure ? name : m.perhaps(name);
	});
}

/** What the panel says of a country on a day: its own relations, or those of the states to which its territory belonged. */
function phaseOn(entity: Entity, day: Day, wording: Wording): Omit<Phase, 'from'> {
	const { facts, lang } = wording;
	const m = writtenMessagesFor(lang).panel;
	const { status, orElse, beside, through = [] } = intervalAt(intervalsOf(entity.id, facts), day);
	const states = through.length ? through.map((id) => stateOf(id, facts)) : [entity];
	const sentences = states.map((state) => {
		const sentence = statusSentence(state, { facts, lang, day });
		const of = { state: nameOf(state.id, wording), sentence };
		return through.length > 1 ? m.divided(of) : through.length ? m.partOf(of) : sentence;
	});
	const { statuses } = facts.vocabulary;
	const under = (entity.predecessors ?? []).filter(({ role }) => role === 'dependency');
	const rule = status === 'not-sovereign' ? under.map(({ state }) => m.under(nameOf(state, wording))) : [];
	return {
		status,
		label: lookWords({ bin: status, beside }, statuses, lang),
		sentence: [...sentences, ...rule, orElse && m.unsure(statuses[orElse].label)].filter(Boolean).join(' '),
		inDprk: states.flatMap((state) => missionWords(state, 'in-dprk', day, wording)),
		ofDprk: states.flatMap((state) => missionWords(state, 'of-dprk', day, wording))
	};
}

/**
 * What the panel says of a country on any day, as stretches of the same text in the order of their first days: a new one begins where the status, a
 * sentence or a mission changes. The last stretch is that of the last day of the map.
 */
export function phasesOf(entity: Entity, lastDay: Day, wording: Wording): Phase[] {
	const { facts } = wording;
	const history = intervalsOf(entity.id, facts);
	const states = new Set(history.flatMap(({ through }) => through ?? []));
	const days = [
		...history.map(({ from }) => from),
		...[entity, ...[...states].map((id) => stateOf(id, facts))].flatMap(missionDays),
		lastDay
	].filter(
		(day) =>
			day >= facts.edition.first_day && day <= lastDay && day > FIRST_DAY_OF_ALL && day < LAST_DAY_OF_ALL
	);
	const phases: Phase[] = [];
	for (const from of [...new Set(days)].sort()) {
		const { from: _, ...last } = phases.at(-1) ?? { from };
		const next = phaseOn(entity, from, wording);
		if (JSON.stringify(last) !== JSON.stringify(next)) phases.push({ from, ...next });
	}
	return phases;
}
