import { daySpan } from '#lib/dates/partial-date.ts';
import { cityName } from '#lib/facts/facts.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { factsIn } from '#lib/server/fact-base.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { Mission } from '#lib/facts/records.ts';
import { besides, ownMissions, type OwnMission } from './own-missions.ts';
import { stateLink } from './state-link.ts';

/** The time in which something was closed: a year where it is known, else the years between which it lies. */
function yearsOf(date: string): string {
	const { earliest, latest } = daySpan(date);
	const [from, to] = [earliest.slice(0, 4), latest.slice(0, 4)];
	return from === to ? from : `[${from}..${to}]`;
}

/** Whether another mission in the same state opened when this one closed: it was moved, raised in rank or given to another state. */
export const isFollowed = ({ mission }: OwnMission, others: readonly Mission[]): boolean => {
	if (!mission.closed) return false;
	const closed = daySpan(mission.closed);
	return others.some((other) => {
		if (other === mission || other.side !== mission.side || !other.opened) return false;
		const opened = daySpan(other.opened);
		return opened.earliest <= closed.latest && closed.earliest <= opened.latest;
	});
};

/** The missions of North Korea abroad that were closed and not followed by another, by the years of their closing, the latest first; with those of which only a span is known apart. */
export function closuresByYear(lang: Lang) {
	const facts = factsIn(lang);
	const m = writtenMessagesFor(lang).missions;
	const closed = ownMissions('of-dprk', facts).flatMap((own) =>
		own.mission.closed && own.mission.residence !== 'unproved' && !isFollowed(own, besides(own))
			? [{ ...own, years: yearsOf(own.mission.closed) }]
			: []
	);
	const times = [...new Set(closed.map(({ years }) => years))].sort((a, b) =>
		daySpan(a).latest < daySpan(b).latest ? 1 : -1
	);
	return times.map((years) => {
		const own = closed.filter((one) => one.years === years);
		return {
			title: m.closures({ when: formatDate(years, lang), count: own.length }),
			missions: own.map(({ owner, mission }) => ({
				...stateLink(owner!.id, lang),
				city: m.kindIn({
					kind: mission.kind === 'embassy' ? '' : facts.vocabulary.missions[mission.kind].label,
					city: cityName(mission.city, facts)
				})
			}))
		};
	});
}
