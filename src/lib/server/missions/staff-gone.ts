import { collatorOf } from '#lib/facts/collator.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { daySpan } from '#lib/dates/partial-date.ts';
import { factsIn } from '#lib/server/fact-base.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { MissionTable } from './mission-table.ts';
import { ownMissions } from './own-missions.ts';
import { shortSources } from './short-sources.ts';
import { stateLink } from './state-link.ts';

/** The day on which North Korea closed its border against the pandemic. */
const BORDER_CLOSED = '2020-01-22';

/** Which missions in North Korea were left by their staff since the border was closed, when, whether these came back, and why they had gone; in the order in which they went. */
export function staffGone(lang: Lang): MissionTable {
	const facts = factsIn(lang);
	const m = writtenMessagesFor(lang).missions;
	const { compare } = collatorOf(lang);
	const times = ownMissions('in-dprk', facts).flatMap(({ owner, mission }) =>
		(mission.without_staff ?? [])
			.filter(({ from }) => daySpan(from).latest >= BORDER_CLOSED)
			.map((time) => ({
				...(owner ? stateLink(owner.id, lang) : { name: mission.organisation! }),
				kind: facts.vocabulary.missions[mission.kind].label,
				latest: daySpan(time.from).latest,
				time,
				back: !time.to
					? m.back[mission.state]
					: time.to === mission.closed
						? m.closedOn(formatDate(time.to, lang))
						: formatDate(time.to, lang)
			}))
	);
	return {
		name: m.goneTable,
		heads: [
			m.columns.state,
			m.columns.kind,
			m.columns.gone,
			m.columns.back,
			m.columns.reason,
			m.columns.sources
		],
		rows: times
			.sort((a, b) => compare(a.latest, b.latest) || compare(a.name, b.name))
			.map(({ latest: _, kind, time, back, ...link }) => {
				const sources = shortSources(time.sources, facts, lang);
				return {
					...link,
					cells: [kind, formatDate(time.from, lang), back, time.reason],
					evidence: m.evidence({ date: '', sources: sources.length }),
					sources
				};
			})
	};
}
