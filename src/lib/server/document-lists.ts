import type { Facts } from '#lib/facts/facts.ts';
import type { DocumentList, EntityId } from '#lib/facts/records.ts';
import { postsOn } from '#lib/history/posts-on.ts';
import { statusAt } from '#lib/history/status-at.ts';

/** A list of the article beside the same list of the map. */
export interface Comparison {
	readonly both: readonly EntityId[];
	readonly onlyArticle: readonly EntityId[];
	readonly onlyMap: readonly EntityId[];
}

/** The states that the map shows on the day of a list of the article, and which of the two has which. */
export function compare({ shows, day, countries }: DocumentList, facts: Facts): Comparison {
	const listed = new Set(countries);
	const shown = new Set(
		[...facts.countries.values()]
			.filter((entity) =>
				shows === 'accredited'
					? postsOn(entity, 'in-dprk', day, facts).length > 0
					: statusAt(entity.id, day, facts).status === shows
			)
			.map(({ id }) => id)
	);
	return {
		both: countries.filter((id) => shown.has(id)),
		onlyArticle: countries.filter((id) => !shown.has(id)),
		onlyMap: [...shown].filter((id) => !listed.has(id))
	};
}
