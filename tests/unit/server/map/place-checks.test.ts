import { describe, expect, test } from 'vitest';
import type { MapOverrides } from '#lib/facts/records.ts';
import { readYaml } from '#lib/server/facts/files.ts';
import { readAtlas } from '#lib/server/map/atlas.ts';
import { inALine } from '#lib/server/map/check.ts';
import { pointsElsewhere } from '#lib/server/map/place-checks.ts';

const atlas = { coarse: readAtlas('50m'), fine: readAtlas('10m') };
const overrides = readYaml('map-overrides.yaml') as MapOverrides;
const entities = new Set(['fr', 'ru', 'ua']);
const problems = (some: Partial<MapOverrides>): string[] =>
	pointsElsewhere(atlas, { ...overrides, parts: [], disputed: [], ...some }, entities).map(inALine);

describe('a point of the register', () => {
	test('lies in the shape that is said to hold it', () => {
		const crimea = (key?: string) => ({
			disputed: [
				{
					name: 'Crimea',
					drawn: '',
					claims: '',
					places: [{ lonlat: [34.1, 44.95] as [number, number], in: key }]
				}
			]
		});
		expect(problems(crimea('ru'))).toEqual([]);
		expect(problems(crimea('ua'))).toEqual([expect.stringMatching(/does not lie in the shape "ua"/)]);
		expect(problems(crimea())).toEqual([expect.stringMatching(/lies in a shape; say in which/)]);
	});

	test('lies on the globe, and a part belongs to an entity', () => {
		const part = (of: string, point: [number, number]) => ({
			parts: [{ name: 'French Guiana', of, point, reason: '' }]
		});
		expect(problems(part('fr', [-53, 4]))).toEqual([]);
		expect(problems(part('fr', [-530, 4]))).toEqual([expect.stringMatching(/is not on the globe/)]);
		expect(problems(part('qq', [-53, 4]))).toEqual([expect.stringMatching(/which is no entity/)]);
	});
});
