import type { Lang } from '#lib/facts/languages.ts';
import { factsIn } from '#lib/server/fact-base.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { ownMissions } from './own-missions.ts';
import { standsToday } from './open-missions.ts';
import { shortSources } from './short-sources.ts';
import { stateLink } from './state-link.ts';

/** The embassies in Pyongyang that look after others, for whom, as what, and since when. */
export function protectingPowers(lang: Lang) {
	const facts = factsIn(lang);
	const m = writtenMessagesFor(lang).missions;
	return ownMissions('in-dprk', facts)
		.filter((own) => own.mission.represents && standsToday(own))
		.map(({ owner, mission }) => ({
			...stateLink(owner!.id, lang),
			whom: mission.represents!.map(({ state, whom, as, since }) => ({
				...(state ? stateLink(state, lang) : { name: whom! }),
				detail: m.represents({
					as: facts.vocabulary.representation[as].label,
					since: since ? formatDate(since, lang) : ''
				})
			})),
			sources: shortSources(mission.sources, facts, lang)
		}));
}
