import { daySpan, type Day } from '#lib/dates/partial-date.ts';
import type { Entity, Facts } from '#lib/facts/facts.ts';
import type { RelationEvent, Status } from '#lib/facts/records.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { collatorOf } from '#lib/facts/collator.ts';
import type { Lang } from '#lib/facts/languages.ts';
import type { CountryLink, CountryPanel } from '#lib/words/country-panel.ts';
import { statusAt } from '#lib/history/status-at.ts';

const established = (entity: Entity): RelationEvent | undefined =>
	entity.events?.find(({ event }) => event === 'relations-established');

/** From so many on, the others of the same status are not listed: the table has them. */
export const TOO_MANY = 20;

/**
 * The countries that established relations just before and just after this one, those that share its status on the day unless they are too many, and how
 * many countries have it in all.
 */
export function neighboursOf(
	entity: Entity,
	{ facts, lang, day }: { facts: Facts; lang: Lang; day: Day }
): Pick<CountryPanel, 'before' | 'after' | 'sameStatus' | 'withStatus'> {
	const link = (other: Entity): CountryLink => {
		const event = established(other);
		return { slug: other.slug, name: other.name, ...(event ? { detail: formatDate(event.date, lang) } : {}) };
	};
	const inTime = [...facts.countries.values()]
		.filter(established)
		.sort(
			(a, b) =>
				daySpan(established(a)!.date).earliest.localeCompare(daySpan(established(b)!.date).earliest) ||
				a.id.localeCompare(b.id)
		);
	const index = inTime.indexOf(entity);
	const at = (i: number): CountryLink | undefined => (index >= 0 && inTime[i] ? link(inTime[i]) : undefined);
	const status: Status = statusAt(entity.id, day, facts).status;
	const others = [...facts.countries.values()].filter(
		(other) => other !== entity && statusAt(other.id, day, facts).status === status
	);
	const sameStatus = others
		.sort((a, b) => collatorOf(lang).compare(a.name, b.name))
		.map(({ slug, name }) => ({ slug, name }));
	return {
		before: at(index - 1),
		after: at(index + 1),
		sameStatus: status === 'self' || others.length >= TOO_MANY ? [] : sameStatus,
		withStatus: status === 'self' ? 0 : others.length + 1
	};
}
