import type { Check } from '#lib/server/map/check.ts';
import { doubledEntries, entitiesWithoutPlace, territories } from '#lib/server/map/entry-checks.ts';
import { pointsElsewhere } from '#lib/server/map/place-checks.ts';
import { needlessKeys, sharedCodes, unassignedShapes, unknownShapes } from '#lib/server/map/shape-checks.ts';

/**
 * Everything in which shapes, overrides and register differ.
 * Empty when each shape has an entity, each entity a place and each override a purpose.
 */
export const mismatches: Check = (atlas, overrides, entities) =>
	[
		unknownShapes,
		needlessKeys,
		sharedCodes,
		unassignedShapes,
		territories,
		doubledEntries,
		entitiesWithoutPlace,
		pointsElsewhere
	].flatMap((check) => check(atlas, overrides, entities));
