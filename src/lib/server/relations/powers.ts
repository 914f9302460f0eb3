import type { Entity, Facts } from '#lib/facts/facts.ts';

/** The powers whose relations with North Korea have a page, by the slugs of the register, in the order in which they are listed. */
export const POWERS = ['south-korea', 'china', 'russia', 'japan', 'united-states'] as const;

/** The power of an address; nothing where it is none. */
export const powerOf = (slug: string, facts: Facts): Entity | undefined =>
	POWERS.some((power) => power === slug)
		? [...facts.countries.values()].find((entity) => entity.slug === slug)
		: undefined;
