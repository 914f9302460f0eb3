import { cityName } from '#lib/facts/facts.ts';
import type { Mission } from '#lib/facts/records.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { listOf } from '#lib/words/list.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { MissionLine, MissionView } from '#lib/words/country-panel.ts';
import { evidenceOf, type Wording } from './event-view.ts';

/** Name inside a sentence of a state of the register or of a predecessor. */
export const nameOf = (id: string, { facts }: Wording): string => {
	const state = facts.countries.get(id) ?? facts.predecessors.get(id);
	return state?.name_in_text ?? state?.name ?? id;
};

function linesOf(mission: Mission, wording: Wording): MissionLine[] {
	const { facts, lang, notes } = wording;
	const m = writtenMessagesFor(lang).panel;
	const date = (value: string | undefined): string => (value ? formatDate(value, lang) : '');
	const stateLabel = facts.vocabulary.mission_states[mission.state].label;
	const opened = [
		date(mission.opened) || (mission.opened_note ? '' : m.dateUnknown),
		mission.opened_as && m.openedAs(nameOf(mission.opened_as, wording))
	]
		.filter(Boolean)
		.join(', ');
	const represents = (mission.represents ?? []).map(({ state, whom, as, since }) =>
		m.representsItem(
			state ? nameOf(state, wording) : whom!,
			facts.vocabulary.representation[as].label,
			date(since)
		)
	);
	const { head } = mission;
	const lines: (MissionLine | null)[] = [
		{
			term: m.opened,
			text: [opened, mission.opened_note].filter(Boolean).join('. '),
			sources: notes.cite(mission.opened_sources)
		},
		mission.closed
			? { term: m.closed, text: [date(mission.closed), mission.reason_closed].filter(Boolean).join('. ') }
			: null,
		mission.closed
			? null
			: { term: m.state, text: mission.as_of ? m.asOf(stateLabel, date(mission.as_of)) : stateLabel },
		mission.address ? { term: m.address, text: mission.address } : null,
		mission.postal ? { term: m.postal, text: mission.postal } : null,
		mission.web
			? { term: m.website, text: mission.web.replace(/^https?:\/\//, ''), href: mission.web }
			: null,
		...(mission.without_staff ?? []).map(({ from, to, reason, sources }) => ({
			term: m.withoutStaff,
			text: `${m.fromTo(date(from), date(to) || m.noReturnKnown)}. ${reason}`,
			sources: notes.cite(sources)
		})),
		head
			? {
					term: m.head,
					text: m.headAsOf({
						name: head.name ?? '',
						rank: head.rank,
						since: date(head.since),
						asOf: date(head.as_of)
					}),
					sources: notes.cite(head.sources)
				}
			: null,
		represents.length ? { term: m.represents, text: listOf(represents, lang) } : null,
		mission.also_accredited_to?.length
			? {
					term: m.alsoAccredited,
					text: listOf(
						mission.also_accredited_to.map((id) => nameOf(id, wording)),
						lang
					)
				}
			: null
	];
	return lines.filter((line) => line !== null);
}

/** A mission in words. */
export function missionView(mission: Mission, wording: Wording): MissionView {
	const { facts, lang, notes } = wording;
	const m = writtenMessagesFor(lang).panel;
	const kind = facts.vocabulary.missions[mission.kind].label;
	return {
		title: `${mission.organisation ?? kind}, ${cityName(mission.city, facts)}`,
		closed: mission.state === 'closed',
		lines: linesOf(mission, wording),
		history: (mission.history ?? []).map(({ date, what, sources }) => ({
			date: formatDate(date, lang),
			text: what,
			sources: notes.cite(sources)
		})),
		remarks: [
			mission.residence && m.unprovedResidence,
			mission.compound,
			mission.detail,
			mission.note
		].filter((text) => text !== undefined),
		// Last, as on the card, so that the numbers of the sources come in the order in which they are read.
		...evidenceOf(mission, wording)
	};
}
