import { DPRK, type Entity, type Facts } from '#lib/facts/facts.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { statusAt } from '#lib/history/status-at.ts';
import { answerMessagesFor } from '#lib/words/answer-messages.ts';

/** The answer of the page of a state as its title, on the last day: “Malaysia and North Korea: Relations broken off”. */
export function stateTitle(entity: Entity, facts: Facts, lang: Lang): string {
	if (entity.id === DPRK) return entity.name;
	const { status } = statusAt(entity.id, facts.edition.checked_up_to, facts);
	const { label } = facts.vocabulary.statuses[status];
	return answerMessagesFor(lang).answer({ name: entity.name, status: label, date: '' });
}
