import type { EntityId } from '#lib/facts/records.ts';
import type { Bin } from './bins.ts';

/** Which countries a narrowed map keeps. */
export type Keeps = (entity: EntityId, bin: Bin) => boolean;

/**
 * The rule of a map narrowed to rows of the legend (none = all) and to entities (null = all): a country must be in both. Null where nothing is
 * narrowed.
 */
export function keepsOf({
	rows,
	entities
}: {
	rows: readonly Bin[];
	entities: readonly EntityId[] | null;
}): Keeps | null {
	if (!rows.length && !entities) return null;
	const concerned = entities && new Set(entities);
	return (entity, bin) =>
		(!rows.length || rows.includes(bin)) && (concerned === null || concerned.has(entity));
}
