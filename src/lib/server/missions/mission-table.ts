import { collatorOf } from '#lib/facts/collator.ts';
import { cityName } from '#lib/facts/facts.ts';
import type { Lang } from '#lib/facts/languages.ts';
import type { Mission, Side } from '#lib/facts/records.ts';
import { stateOf } from '#lib/history/status-at.ts';
import { factsIn } from '#lib/server/fact-base.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { nameInText } from '#lib/words/name-in-text.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { openness } from './open-missions.ts';
import { ownMissions, type OwnMission } from './own-missions.ts';
import { shortSources } from './short-sources.ts';
import { stateLink } from './state-link.ts';
import { whyClosed } from './why-closed.ts';

/** The table of all missions of a side, past and present. */
export type MissionTable = ReturnType<typeof missionTable>;

const COLUMNS = {
	'in-dprk': ['kind', 'opened', 'closed', 'empty', 'why'],
	'of-dprk': ['city', 'kind', 'opened', 'closed', 'head', 'why']
} as const;

type Column = (typeof COLUMNS)[Side][number];

function cellsOf(own: OwnMission, lang: Lang): Record<Column, string> {
	const facts = factsIn(lang);
	const m = writtenMessagesFor(lang).missions;
	const { mission } = own;
	const { opened, opened_as, closed, without_staff = [], head, kind, city, side, residence } = mission;
	const date = (value: string | undefined): string => (value ? formatDate(value, lang) : '');
	const label = facts.vocabulary.missions[kind].label;
	const place = cityName(city, facts);
	const proved = residence ? m.notProved : '';
	return {
		city: place,
		kind: m.cell([
			side === 'in-dprk' && city !== 'pyongyang' ? m.kindIn({ kind: label, city: place }) : label,
			proved
		]),
		opened: m.cell([
			date(opened) || m.notKnown,
			opened_as ? m.whose({ of: nameInText(stateOf(opened_as, facts)) }) : ''
		]),
		closed: date(closed) || (openness(own) === 'now' ? m.stillOpen : m.perhapsOpen),
		empty: m.cell(without_staff.map(({ from, to }) => m.span({ from: date(from), to: date(to) }))),
		why: whyClosed(own, facts),
		head:
			head && !closed ? m.headCell({ name: head.name ?? '', rank: head.rank, date: date(head.as_of) }) : ''
	};
}

const sourcesOf = ({ sources, head, opened_sources = [], without_staff = [] }: Mission): string[] => [
	...sources,
	...opened_sources,
	...without_staff.flatMap((time) => time.sources),
	...(head?.sources ?? [])
];

/** All missions of a side in a table, by the names of the states and then by opening. */
export function missionTable(side: Side, lang: Lang) {
	const facts = factsIn(lang);
	const m = writtenMessagesFor(lang).missions;
	const { compare } = collatorOf(lang);
	const columns = COLUMNS[side];
	return {
		name: m.table[side],
		heads: [m.columns.state, ...columns.map((column) => m.columns[column]), m.columns.sources],
		rows: ownMissions(side, facts)
			.map((own) => {
				const cells = cellsOf(own, lang);
				const sources = shortSources(sourcesOf(own.mission), facts, lang);
				return {
					...(own.owner ? stateLink(own.owner.id, lang) : { name: own.mission.organisation! }),
					cells: columns.map((column) => cells[column]),
					evidence: m.evidence({ date: '', sources: sources.length }),
					sources
				};
			})
			.sort((a, b) => compare(a.name, b.name))
	};
}
