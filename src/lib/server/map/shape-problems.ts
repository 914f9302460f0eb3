import type { EntityId, MapOverrides } from '#lib/facts/records.ts';
import type { Problem } from '#lib/server/facts/problem.ts';
import { readAtlas } from './atlas.ts';
import { mismatches } from './mismatches.ts';

const FILE = 'data/map-overrides.yaml';

/** Everything in which the shapes of world-atlas, the overrides and the register of entities differ. */
export const shapeProblems = (overrides: MapOverrides, entities: ReadonlySet<EntityId>): Problem[] =>
	mismatches({ coarse: readAtlas('50m'), fine: readAtlas('10m') }, overrides, entities).map((found) => ({
		file: FILE,
		...found
	}));
