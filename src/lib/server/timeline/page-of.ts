import type { Entity, Facts, FormerState } from '#lib/facts/facts.ts';
import { collatorOf } from '#lib/facts/collator.ts';
import type { Lang } from '#lib/facts/languages.ts';

/**
 * The country of today whose page tells of a state that ended: the one that continues it, the one of which it was a government or dependency, else
 * the first by name of those that name it as their predecessor.
 */
export const pageOf = ({ id, continued_by, of }: FormerState, { countries }: Facts, lang: Lang): Entity =>
	countries.get(continued_by ?? of ?? '') ??
	[...countries.values()]
		.filter(({ predecessors = [] }) => predecessors.some(({ state }) => state === id))
		.reduce((first, other) => (collatorOf(lang).compare(other.name, first.name) < 0 ? other : first));
