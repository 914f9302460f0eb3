import type { Problem } from '#lib/server/facts/problem.ts';
import type { Atlas } from '#lib/server/map/atlas.ts';
import type { EntityId, MapOverrides } from '#lib/facts/records.ts';

/** Something in which shapes, overrides and register differ: the list of the overrides where it stands (empty where it stands in none), what is wrong, how to mend it. */
export type Mismatch = Pick<Problem, 'path' | 'what' | 'mend'>;

export const mismatch = (path: string, what: string, mend: string): Mismatch => ({ path, what, mend });

/** The same in one line. */
export const inALine = ({ path, what, mend }: Mismatch): string => `${path && `${path}: `}${what}; ${mend}.`;

/** What one rule finds. */
export type Check = (atlas: Atlas, overrides: MapOverrides, entities: ReadonlySet<EntityId>) => Mismatch[];

/** The values that occur more than once, each named once. */
export const doubles = (values: readonly string[]): string[] => [
	...new Set(values.filter((value, index) => values.indexOf(value) < index))
];
