import { describe, expect, test } from 'vitest';
import { inALine } from '#lib/server/map/check.ts';
import { mismatches } from '#lib/server/map/mismatches.ts';
import { shapeProblems } from '#lib/server/map/shape-problems.ts';
import { drawShapes } from '#lib/server/map/draw-shapes.ts';
import type { Atlas, AtlasShape } from '#lib/server/map/atlas.ts';
import type { MapOverrides } from '#lib/facts/records.ts';
import { NO_OVERRIDES } from '../../../fixtures/facts.ts';

const island = (code: string | null, name: string, west = 0): AtlasShape => ({
	code,
	name,
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[west, 0],
				[west, 5],
				[west + 5, 5],
				[west + 5, 0],
				[west, 0]
			]
		]
	}
});
const overrides = (some: Partial<MapOverrides> = {}): MapOverrides => ({ ...NO_OVERRIDES, ...some });
const atlas = (...coarse: AtlasShape[]): Atlas => ({ coarse, fine: [island('798', 'Tuvalu', 50)] });
const malta = island('470', 'Malta');
const greenland = island('304', 'Greenland', 20);
const reason = 'Because.';

const problems = (some: Partial<MapOverrides>, entities: string[], ...coarse: AtlasShape[]): string[] =>
	mismatches(atlas(...coarse), overrides(some), new Set(entities)).map(inALine);

describe('atlas, overrides and register', () => {
	test('fit when each shape has an entity and each entity a place', () => {
		const fitting = {
			territories: [{ shape: '304', name: 'Greenland', of: 'mt', reason }],
			from_10m: [{ shape: '798', name: 'Tuvalu', reason }],
			off_map: [{ entity: 'eu', reason }]
		};
		expect(problems(fitting, ['mt', 'tv', 'eu'], malta, greenland)).toEqual([]);
	});

	test.each([
		['an entity without a shape', {}, ['mt', 'tv'], 'The entity "tv" has no shape'],
		['a shape that is no entity', {}, [], 'The shape "Malta" (470) is no entity'],
		[
			'an override of an unknown shape',
			{ left_out: [{ shape: '010', name: 'Antarctica', reason }] },
			['mt'],
			'left_out: world-atlas has no shape "Antarctica"'
		],
		[
			'a fine shape that is not needed',
			{ from_10m: [{ shape: '470', name: 'Malta', reason }] },
			['mt'],
			'from_10m: the 50m atlas has "Malta" already'
		],
		[
			'a key that is not needed',
			{ keys: [{ shape: '470', name: 'Malta', key: 'mt', reason }] },
			['mt'],
			'keys: "Malta" (470) has the key "mt" by its code already'
		],
		[
			'a territory that is an entity',
			{ territories: [{ shape: '470', name: 'Malta', of: 'mt', reason }] },
			['mt'],
			'is an entity of data/countries'
		],
		[
			'a territory of nobody',
			{ territories: [{ shape: '470', name: 'Malta', of: 'zz', reason }] },
			[],
			'no entity on the map'
		],
		[
			'a territory without a shape',
			{ territories: [{ shape: '304', name: 'Greenland', of: 'mt', reason }] },
			['mt'],
			'no shape is named "304"'
		],
		[
			'an entity off the map that has a shape',
			{ off_map: [{ entity: 'mt', reason }] },
			['mt'],
			'off_map: "mt" has a shape'
		],
		[
			'a marker of an unknown entity',
			{ markers: [{ entity: 'zz', lonlat: [0, 0] as [number, number], reason }] },
			['mt'],
			'markers: "zz" is no entity'
		],
		[
			'an entry twice',
			{
				off_map: [
					{ entity: 'eu', reason },
					{ entity: 'eu', reason }
				]
			},
			['mt', 'eu'],
			'off_map: "eu" is listed more than once'
		]
	])('do not fit with %s', (_what, some, entities, message) => {
		expect(problems(some, entities, malta).join('\n')).toContain(message);
	});

	test('do not fit with shapes that share a code or have none', () => {
		expect(problems({}, ['mt'], malta, island('470', 'Gozo')).join()).toContain('share the code 470');
		expect(problems({}, ['mt'], malta, island(null, 'Atlantis')).join()).toContain(
			'"Atlantis" (without a code) has no key'
		);
	});

	test('are complained about in one error that lists everything', () => {
		const draw = () => drawShapes(atlas(malta, greenland), overrides(), new Set(['tv', 'eu']));
		for (const part of ['"Malta"', '"Greenland"', '"tv"', '"eu"']) expect(draw).toThrow(part);
	});
});

describe('shapes of one entity', () => {
	test('are merged, and an entity without a shape gets a point', () => {
		const some = overrides({
			keys: [{ shape: '470', name: 'Gozo', key: 'mt', reason }],
			markers: [{ entity: 'tv', lonlat: [179, -8], reason }]
		});
		const [merged, point] = drawShapes(atlas(malta, island('470', 'Gozo', 30)), some, new Set(['mt', 'tv']));
		expect(merged?.d.match(/z/g)).toHaveLength(2);
		expect(point).toMatchObject({ key: 'tv', area: 0, territory: false });
	});
});

describe('mismatches as problems of the fact base', () => {
	test('say where they are, what is wrong and how to mend it', () => {
		const found = shapeProblems(
			overrides({ territories: [{ shape: '999', name: 'Atlantis', of: 'my', reason }] }),
			new Set(['my'])
		);
		expect(found).toContainEqual({
			file: 'data/map-overrides.yaml',
			path: 'territories',
			what: 'no shape is named "999" (Atlantis)',
			mend: 'use its code, or its key in keys, or remove the entry'
		});
		expect(found.filter(({ what, mend }) => !what || !mend)).toEqual([]);
	});
});
