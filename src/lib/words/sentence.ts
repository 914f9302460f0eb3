import { cityName, type Entity, type FormerState } from '#lib/facts/facts.ts';
import { existsOn, isOffice } from '#lib/history/mission-span.ts';
import { statusAt, type StatusOnDay } from '#lib/history/status-at.ts';
import { formatDate, whenPhrase } from './format-date.ts';
import { nameInText } from './name-in-text.ts';
import { representationOf, tieOf, type SentenceContext } from './relations-in-force.ts';
import { writtenMessagesFor } from './written-messages.ts';

type State = Entity | FormerState;

function officeSentence(entity: State, now: StatusOnDay, { facts, lang, day }: SentenceContext): string {
	const m = writtenMessagesFor(lang).sentence;
	const { missions } = facts.vocabulary;
	const offices = (entity.missions ?? []).filter(
		(mission) => isOffice(mission, missions) && existsOn(mission, day, 'sure', entity.missions)
	);
	if (!offices.length && now.change) return m.consular(whenPhrase(now.change.event.date, lang));
	return m.office(
		offices.map(({ side, kind, city, opened }) => ({
			side,
			kind: missions[kind].label,
			city: cityName(city, facts),
			since: opened ? formatDate(opened, lang) : ''
		}))
	);
}

/**
 * The plain sentence for the status of a country on a day: “No relations: broken off by North Korea on 19 March 2021, because Malaysia
 * extradited a North Korean to the United States.” For days on which the state's own record decides; for the others ask the states to which its
 * territory belonged. Pure in all its inputs.
 */
export function statusSentence(entity: State, context: SentenceContext): string {
	const { facts, lang, day } = context;
	const m = writtenMessagesFor(lang).sentence;
	const now = statusAt(entity.id, day, facts);
	const event = now.change?.event;
	const then = day < facts.edition.checked_up_to;
	// The wording of a record is made for the present.
	if (!then && 'wording' in entity && entity.wording) return entity.wording;
	const act = {
		by: event?.by ?? null,
		name: nameInText(entity),
		when: event ? whenPhrase(event.date, lang) : ''
	};
	switch (now.status) {
		case 'embassy':
		case 'relations':
			return m.inForce({
				tie: tieOf(entity, now, context),
				representation: representationOf(entity, context)
			});
		case 'severed':
		case 'suspended':
			return m[now.status]({
				...act,
				because: event?.because ?? '',
				unknown: event?.reason_kind === 'unknown'
			});
		case 'office':
			return officeSentence(entity, now, context);
		case 'recognised':
			return m.recognised(act);
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
