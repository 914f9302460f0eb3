import type { Atlas } from '#lib/server/map/atlas.ts';
import type { EntityId, MapOverrides } from '#lib/facts/records.ts';

/** In what shapes, overrides and register differ: sentences that also say how to mend it. */
export type Check = (atlas: Atlas, overrides: MapOverrides, entities: ReadonlySet<EntityId>) => string[];

/** The values that occur more than once, each named once. */
export const doubles = (values: readonly string[]): string[] => [
	...new Set(values.filter((value, index) => values.indexOf(value) < index))
];
