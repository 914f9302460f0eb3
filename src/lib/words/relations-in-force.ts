import { daySpan, type Day } from '#lib/dates/partial-date.ts';
import { cityName, type Entity, type Facts, type FormerState } from '#lib/facts/facts.ts';
import type { Lang } from '#lib/facts/languages.ts';
import type { Mission } from '#lib/facts/records.ts';
import { withoutStaffSince, type Staffed } from '#lib/history/mission-span.ts';
import { isUnconfirmed, type PostOnDay } from '#lib/history/posts-on.ts';
import { representationAt } from '#lib/history/representation-at.ts';
import type { StatusOnDay } from '#lib/history/status-at.ts';
import { formatDate, whenPhrase } from './format-date.ts';
import { nameInText } from './name-in-text.ts';
import type { WrittenMessages } from './written-messages.ts';

/** The facts, the language and the day of a sentence. */
export type SentenceContext = { readonly facts: Facts; readonly lang: Lang; readonly day: Day };

type State = Entity | FormerState;

type InForce = Parameters<WrittenMessages['sentence']['inForce']>[0];

/** An embassy in Pyongyang: staffed, without staff since when, or not known. */
function embassyOf(
	mission: Mission,
	staffed: Staffed,
	{ lang, day }: SentenceContext
): InForce['representation'] {
	if (staffed === 'unknown') return { kind: 'staff-unknown' };
	if (staffed === 'yes') {
		// On a day before the latest report, that report says nothing.
		const isKnown = mission.as_of && daySpan(mission.as_of).earliest <= day;
		return { kind: 'staffed', reported: isKnown ? formatDate(mission.as_of!, lang) : '' };
	}
	const since = withoutStaffSince(mission, day);
	// “Since some time between …” says less than nothing.
	return { kind: 'empty', since: since && !since.startsWith('[') ? formatDate(since, lang) : '' };
}

const citiesOf = (posts: readonly PostOnDay[], { facts }: SentenceContext): string[] => [
	...new Set(posts.map(({ city }) => cityName(city, facts)))
];

/** How a state is represented in Pyongyang on a day, for the sentence about its relations. */
export function representationOf(entity: State, context: SentenceContext): InForce['representation'] {
	const now = representationAt(entity, 'in-dprk', context.day, context.facts);
	if (now.kind === 'resident-embassy') return embassyOf(now.mission, now.staffed, context);
	if (now.kind !== 'non-resident-accreditation') return { kind: 'none' };
	// An unconfirmed city is named in the panel with its doubt, not here as a fact.
	const sure = now.from.filter((post) => !isUnconfirmed(post));
	const current = sure.filter(({ reported }) => reported === undefined);
	if (current.length) return { kind: 'accredited', cities: citiesOf(current, context) };
	const [latest = ''] = sure
		.flatMap(({ reported }) => reported || [])
		.sort((a, b) => daySpan(b).latest.localeCompare(daySpan(a).latest));
	const last = sure.filter(({ reported }) => reported === latest);
	if (!last.length) return { kind: 'none' };
	return {
		kind: 'accredited-then',
		cities: citiesOf(last, context),
		reported: latest && formatDate(latest, context.lang)
	};
}

/** The establishment and, after a break, the restoration of relations that are in force. */
export function tieOf(entity: State, now: StatusOnDay, { facts, lang }: SentenceContext): InForce['tie'] {
	const event = now.change?.event;
	if (!event) return { kind: 'in-force' };
	const own = entity.events?.includes(event) ?? false;
	const links = 'predecessors' in entity ? (entity.predecessors ?? []) : [];
	const origin = own
		? undefined
		: links
				.map(({ state }) => facts.predecessors.get(state))
				.find((former) => former?.events?.includes(event));
	const events = (own ? entity.events : origin?.events) ?? [];
	if (event.event !== 'relations-restored')
		return { kind: 'since', when: whenPhrase(event.date, lang), as: origin ? nameInText(origin) : '' };
	const first = events.find((candidate) => candidate.event === 'relations-established');
	return {
		kind: 'restored',
		restored: whenPhrase(event.date, lang),
		established: first ? whenPhrase(first.date, lang) : ''
	};
}
