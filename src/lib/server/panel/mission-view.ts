import { cityName } from '#lib/facts/facts.ts';
import type { Mission } from '#lib/facts/records.ts';
import { missionAnchors } from '#lib/view/anchors.ts';
import { addressWords } from '#lib/words/address-words.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { listOf } from '#lib/words/list.ts';
import { nameInText } from '#lib/words/name-in-text.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { oldReport } from '#lib/history/report.ts';
import type { MissionLine, MissionView } from '#lib/words/mission-views.ts';
import { evidenceOf, type Wording } from './event-view.ts';

/** When somebody was accredited from elsewhere, in words, with what is to be said of the report; empty where nothing is known. */
export function postTimes(
	{ since, until }: { readonly since?: string; readonly until?: string },
	report: string,
	{ lang }: Wording
): string {
	const date = (value: string | undefined): string => (value ? formatDate(value, lang) : '');
	return writtenMessagesFor(lang).mission.postWhen({ since: date(since), until: date(until), report });
}

/** Name inside a sentence of a state of the register or of a predecessor. */
export const nameOf = (id: string, { facts }: Pick<Wording, 'facts'>): string => {
	const state = facts.countries.get(id) ?? facts.predecessors.get(id);
	return state ? nameInText(state) : id;
};

function linesOf(mission: Mission, wording: Wording): MissionLine[] {
	const { facts, lang, notes } = wording;
	const m = writtenMessagesFor(lang).mission;
	const date = (value: string | undefined): string => (value ? formatDate(value, lang) : '');
	const represents = (mission.represents ?? []).map(({ state, whom, as, since }) => ({
		whom: state ? nameOf(state, wording) : whom!,
		as: facts.vocabulary.representation[as].label,
		since: date(since)
	}));
	const { head } = mission;
	const lines: (MissionLine | null)[] = [
		{
			term: m.opened,
			text: m.openedWhen({
				date: date(mission.opened),
				as: mission.opened_as ? nameOf(mission.opened_as, wording) : '',
				note: mission.opened_note ?? ''
			}),
			sources: notes.cite(mission.opened_sources)
		},
		mission.closed
			? {
					term: m.closed,
					text: m.closedWhen({ date: date(mission.closed), reason: mission.reason_closed ?? '' })
				}
			: {
					term: m.state,
					text: m.stateOn({
						state: facts.vocabulary['mission_states']![mission.state]!.label,
						date: date(mission.as_of)
					})
				},
		mission.address ? { term: m.address, text: mission.address } : null,
		mission.postal ? { term: m.postal, text: mission.postal } : null,
		mission.web ? { term: m.website, text: addressWords(mission.web), href: mission.web } : null,
		...(mission.without_staff ?? []).map(({ from, to, reason, sources }) => ({
			term: m.withoutStaff,
			text: m.withoutStaffWhen({ from: date(from), to: date(to), reason }),
			sources: notes.cite(sources)
		})),
		head
			? {
					// Who headed it years ago may have gone since.
					term: oldReport(head.as_of, facts.edition.checked_up_to) === undefined ? m.head : m.headThen,
					text: m.headAsOf({
						name: head.name ?? '',
						rank: head.rank,
						since: date(head.since),
						asOf: date(head.as_of)
					}),
					sources: notes.cite(head.sources)
				}
			: null,
		represents.length ? { term: m.represents, text: m.representsWhom(represents) } : null,
		mission.also_accredited_to?.length
			? {
					term: m.alsoAccredited,
					text: listOf(
						mission.also_accredited_to.map((cover) =>
							m.covers({ country: nameOf(cover.state, wording), when: postTimes(cover, '', wording) })
						),
						lang
					)
				}
			: null
	];
	return lines.filter((line) => line !== null);
}

/** A mission in words, without its place on a page. */
export function missionView(mission: Mission, wording: Wording): Omit<MissionView, 'id'> {
	const { facts, lang, notes } = wording;
	const m = writtenMessagesFor(lang).mission;
	const kind = facts.vocabulary.missions[mission.kind].label;
	return {
		title: m.title({ mission: mission.organisation ?? kind, city: cityName(mission.city, facts) }),
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

/** Missions in words, each with its place on the page; `former` is the state that ended whose they are. */
export function missionViews(
	missions: readonly Mission[] = [],
	wording: Wording,
	former?: string
): MissionView[] {
	const anchors = missionAnchors(missions, former);
	return missions.map((mission, i) => ({ id: anchors[i]!, ...missionView(mission, wording) }));
}
