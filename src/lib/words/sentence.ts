import { daySpan, type Day } from '#lib/dates/partial-date.ts';
import { cityName, type Entity, type Facts, type FormerState } from '#lib/facts/facts.ts';
import type { Mission, RelationEvent } from '#lib/facts/records.ts';
import { formatDate, whenPhrase } from './format-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { writtenMessagesFor } from './written-messages.ts';
import { listOf } from './list.ts';
import { existsOn, isOffice, withoutStaffSince, type Staffed } from '#lib/history/mission-span.ts';
import { isUnconfirmed, type PostOnDay } from '#lib/history/posts-on.ts';
import { representationAt } from '#lib/history/representation-at.ts';
import { statusAt, type StatusOnDay } from '#lib/history/status-at.ts';

type State = Entity | FormerState;

type Context = { readonly facts: Facts; readonly lang: Lang; readonly day: Day };

/** The name of a state inside a sentence. */
const inText = (state: { name: string; name_in_text?: string } | undefined): string =>
	state?.name_in_text ?? state?.name ?? '';

const actor = (event: RelationEvent, name: string, lang: Lang): string => {
	const m = writtenMessagesFor(lang).sentence;
	switch (event.by) {
		case 'both':
			return m.byBoth;
		case 'dprk':
			return m.byDprk;
		case 'country':
			return m.byCountry(name);
		case 'unknown':
			return '';
	}
};

/** Where the embassy stands: staffed, without staff since when, or not known. */
function embassyClause(mission: Mission, staffed: Staffed, { lang, day }: Context): string {
	const m = writtenMessagesFor(lang).sentence;
	if (staffed === 'unknown') return m.embassyUnknown;
	if (staffed === 'yes') {
		// On a day before the latest report, that report says nothing.
		const reported =
			mission.as_of && daySpan(mission.as_of).earliest <= day ? formatDate(mission.as_of, lang) : '';
		return m.embassyStaffed(reported);
	}
	const since = withoutStaffSince(mission, day);
	// “Since some time between …” says less than nothing.
	return m.embassyEmpty(since && !since.startsWith('[') ? formatDate(since, lang) : '');
}

function missionClause(entity: State, context: Context): string {
	const m = writtenMessagesFor(context.lang).sentence;
	const now = representationAt(entity, 'in-dprk', context.day, context.facts);
	if (now.kind === 'resident-embassy') return embassyClause(now.mission, now.staffed, context);
	if (now.kind !== 'non-resident-accreditation') return m.noEmbassy;
	// An unconfirmed city is named in the panel with its doubt, not here as a fact.
	const sure = now.from.filter((post) => !isUnconfirmed(post));
	const inCities = (posts: readonly PostOnDay[]): string =>
		listOf([...new Set(posts.map(({ city }) => cityName(city, context.facts)))], context.lang);
	const current = sure.filter(({ reported }) => reported === undefined);
	if (current.length) return m.accredited(inCities(current));
	const [latest = ''] = sure
		.flatMap(({ reported }) => reported || [])
		.sort((a, b) => daySpan(b).latest.localeCompare(daySpan(a).latest));
	const last = sure.filter(({ reported }) => reported === latest);
	if (!last.length) return m.noEmbassy;
	return m.accreditedThen({
		cities: inCities(last),
		reported: latest && formatDate(latest, context.lang)
	});
}

/** The establishment and, after a break, the restoration of relations that are in force. */
function inForceClause(entity: State, now: StatusOnDay, { facts, lang }: Context): string {
	const m = writtenMessagesFor(lang).sentence;
	const event = now.change?.event;
	if (!event) return m.inForce;
	const own = entity.events?.includes(event) ?? false;
	const links = 'predecessors' in entity ? (entity.predecessors ?? []) : [];
	const origin = own
		? undefined
		: links.find(({ state }) => facts.predecessors.get(state)?.events?.includes(event));
	const events = own ? (entity.events ?? []) : (facts.predecessors.get(origin?.state ?? '')?.events ?? []);
	const as = origin ? inText(facts.predecessors.get(origin.state)) : '';
	const first = events.find((candidate) => candidate.event === 'relations-established');
	if (event.event === 'relations-restored') {
		return m.restored({
			restored: whenPhrase(event.date, lang),
			established: first ? whenPhrase(first.date, lang) : ''
		});
	}
	return m.since({ when: whenPhrase(event.date, lang), as });
}

function officeSentence(entity: State, now: StatusOnDay, { facts, lang, day }: Context): string {
	const m = writtenMessagesFor(lang).sentence;
	const { missions } = facts.vocabulary;
	const offices = (entity.missions ?? []).filter(
		(mission) => isOffice(mission, missions) && existsOn(mission, day, 'sure', entity.missions)
	);
	if (!offices.length && now.change) return m.consular(whenPhrase(now.change.event.date, lang));
	const clauses = offices.map(({ side, kind, city, opened }) => {
		const values = {
			kind: missions[kind].label.toLowerCase(),
			city: cityName(city, facts),
			since: opened ? formatDate(opened, lang) : ''
		};
		return side === 'in-dprk' ? m.officeIn(values) : m.officeOf(values);
	});
	return m.office(listOf(clauses, lang));
}

/**
 * The plain sentence for the status of a country on a day: “No relations: broken off by North Korea on 19 March 2021, because Malaysia
 * extradited a North Korean to the United States.” For days on which the state's own record decides; for the others ask the states to which its
 * territory belonged. Pure in all its inputs.
 */
export function statusSentence(entity: State, context: Context): string {
	const { facts, lang, day } = context;
	const m = writtenMessagesFor(lang).sentence;
	const now = statusAt(entity.id, day, facts);
	const event = now.change?.event;
	const then = day < facts.edition.checked_up_to;
	// The wording of a record is made for the present.
	if (!then && 'wording' in entity && entity.wording) return entity.wording;
	switch (now.status) {
		case 'embassy':
		case 'relations':
			return `${inForceClause(entity, now, context)}; ${missionClause(entity, context)}.`;
		case 'severed':
		case 'suspended': {
			const values = {
				by: event ? actor(event, inText(entity), lang) : '',
				when: event ? whenPhrase(event.date, lang) : '',
				because: event?.because ?? '',
				unknown: event?.reason_kind === 'unknown'
			};
			return now.status === 'severed' ? m.severed(values) : m.suspended(values);
		}
		case 'office':
			return officeSentence(entity, now, context);
		case 'recognised': {
			const when = event ? whenPhrase(event.date, lang) : '';
			return event?.by === 'both'
				? m.recognisedMutually(when)
				: m.recognised({ by: event ? actor(event, inText(entity), lang) : '', when });
		}
		case 'never':
			return then ? m.neverThen : m.never;
		case 'not-sovereign':
			return m.notSovereign;
		case 'self':
			return m.self;
		default:
			return never(now.status);
	}
}

const never = (value: never): never => {
	throw new RangeError(`no sentence for the status "${String(value)}"`);
};
