import type { Entity, Facts } from '#lib/facts/facts.ts';
import type { Side, Source } from '#lib/facts/records.ts';
import { intervalsOf } from '#lib/history/intervals.ts';
import { postsOf } from '#lib/history/posts-on.ts';
import { sinceOf } from '#lib/history/since.ts';
import { statusAt } from '#lib/history/status-at.ts';
import { aboutData } from './edition.ts';
import { published, publishedState } from './published.ts';

/** The ids of all sources that a record names, at any depth. */
function citedIn(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(citedIn);
	if (!value || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		/^(sources|opened_sources|summary_sources)$/.test(key) ? (inner as string[]) : citedIn(inner)
	);
}

/** The sources that a record names, by id, in the order of the register. */
export function sourcesOf(record: unknown, facts: Pick<Facts, 'sources'>): Readonly<Record<string, Source>> {
	const cited = new Set(citedIn(record));
	return Object.fromEntries([...facts.sources].filter(([id]) => cited.has(id)));
}

/** One entity with its record, what follows from it for every day, from where it is represented, and the sources that it cites. */
export function countryJson(entity: Entity, facts: Facts) {
	const day = facts.edition.checked_up_to;
	const today = statusAt(entity.id, day, facts);
	const { accredited_from: _, ...record } = publishedState(entity);
	const posts = (side: Side) => published(postsOf(entity, side, facts));
	const told = {
		...aboutData(facts),
		id: entity.id,
		status: { day, status: today.status, since: sinceOf(today) ?? null },
		intervals: intervalsOf(entity.id, facts)
			.filter(({ from }) => from <= day)
			.map(({ orElse, ...interval }) => ({ ...interval, ...(orElse ? { or_else: orElse } : {}) })),
		record,
		accreditation: { 'in-dprk': posts('in-dprk'), 'of-dprk': posts('of-dprk') }
	};
	return { ...told, sources: sourcesOf(told, facts) };
}
