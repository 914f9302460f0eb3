import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { facts } from '#lib/server/fact-base.ts';
import { ringsOf } from '#lib/server/map/path.ts';
import { FRAME, project } from '#lib/server/map/projection.ts';
import type { Shape } from '#lib/server/map/draw-shapes.ts';
import { shapes } from '#lib/server/map/shapes.ts';
import { areaOf } from '#lib/server/map/ring.ts';

const { overrides } = facts;
const register = [...facts.countries.keys()];
const offMap = overrides.off_map.map(({ entity }) => entity);
const shapeOf = (key: string): Shape | undefined => shapes().find((shape) => shape.key === key);

describe('map and register', () => {
	test('every entity of the register has a shape of its own, but for those said to be off the map', () => {
		const drawn = shapes()
			.filter(({ territory }) => !territory)
			.map(({ entity }) => entity);
		expect(drawn.toSorted()).toEqual(register.filter((entity) => !offMap.includes(entity)));
	});

	test('every shape shows an entity of the register', () => {
		for (const { key, entity } of shapes()) expect(register, key).toContain(entity);
	});

	test('no key stands for two shapes', () => {
		expect(new Set(shapes().map(({ key }) => key)).size).toBe(shapes().length);
	});

	test('every territory has a name and belongs to an entity that is drawn', () => {
		for (const { entity, name } of shapes().filter(({ territory }) => territory)) {
			expect(shapeOf(entity)?.territory, name).toBe(false);
			expect(name).not.toMatch(/\.$|^$/);
		}
	});

	test('every override has one sentence as its reason', () => {
		const { disputed: _, ...lists } = overrides;
		for (const { reason } of Object.values(lists).flat())
			expect(reason).toMatch(/^[A-Z][^.!?\n]*(?:\d\.\d[^.!?\n]*)*\.$/);
	});
});

describe('shapes', () => {
	test('every path is of whole numbers, begins with an absolute move and encloses something', () => {
		for (const { d, key } of shapes()) {
			expect(d, key).toMatch(/^M\d+ \d+[lh][-\d hvlmz]+z$/);
			expect(Math.max(...ringsOf(d).map(areaOf)), key).toBeGreaterThan(0);
		}
	});

	test('every path lies in the view box', () => {
		for (const { d, key } of shapes()) {
			for (const [x, y] of ringsOf(d).flat()) {
				expect(x >= 0 && x <= FRAME.width && y >= 0 && y <= FRAME.height, `${key}: ${x} ${y}`).toBe(true);
			}
		}
	});

	test('every shape has a ring around or beside its centre', () => {
		for (const { d, key, centre, area } of shapes()) {
			const distances = ringsOf(d).flatMap((ring) =>
				ring.map(([x, y]) => Math.hypot(x - centre[0], y - centre[1]))
			);
			expect(Math.min(...distances), key).toBeLessThanOrEqual(5 + 10 * Math.sqrt(area));
		}
	});

	test('no shape is turned inside out: the land takes less than half of the map', () => {
		const land = shapes().reduce((sum, { area }) => sum + area, 0);
		expect(land).toBeLessThan((FRAME.width * FRAME.height) / 200);
		expect(shapeOf('mv')?.area).toBeLessThan(1);
		expect(shapeOf('ru')?.area).toBe(Math.max(...shapes().map(({ area }) => area)));
	});

	test('Tuvalu is there, where it belongs', () => {
		const [x, y] = project(179, -8);
		const [centreX = 0, centreY = 0] = shapeOf('tv')?.centre ?? [];
		expect(Math.hypot(centreX - x, centreY - y)).toBeLessThan(100);
	});

	test('Australia has the shapes of its code 036 and nothing else has', () => {
		expect(shapes().filter(({ entity, territory }) => entity === 'au' && !territory)).toHaveLength(1);
		expect(shapes().some(({ name }) => name.startsWith('Ashmore'))).toBe(false);
	});

	test('nothing is drawn of Antarctica', () => {
		expect(shapes().some(({ key, name }) => key === 'aq' || name === 'Antarctica')).toBe(false);
	});

	test('Kosovo, Taiwan, Palestine, Western Sahara and the Holy See have shapes of their own', () => {
		for (const key of ['xk', 'tw', 'ps', 'eh', 'va'])
			expect(shapeOf(key)).toMatchObject({ entity: key, territory: false });
	});

	test.each([
		['gl', 'dk'],
		['pr', 'us'],
		['hk', 'cn'],
		['mo', 'cn'],
		['somaliland', 'so'],
		['northern-cyprus', 'cy'],
		['siachen-glacier', 'in']
	])('the territory %s shows the status of %s', (key, entity) => {
		expect(shapeOf(key)).toMatchObject({ entity, territory: true });
	});
});

describe('the register of borders and names', () => {
	// That each point lies in the shape that is said to hold it, the check of the data itself sees to.
	test('holds what readers ask about first', () => {
		const names = overrides.disputed.map(({ name }) => name).join('; ');
		for (const place of [
			'The Korean peninsula',
			'Taiwan',
			'Crimea',
			'Western Sahara',
			'Kashmir',
			'Golan Heights',
			'Kuril Islands',
			'Dokdo',
			'Kosovo',
			'Abkhazia',
			'Halaib',
			'Essequibo'
		])
			expect(names).toContain(place);
	});

	test('says of each place in whole sentences what is drawn and who claims it', () => {
		for (const { name, drawn, claims, naming, why } of overrides.disputed)
			for (const text of [drawn, claims, naming, why])
				if (text !== undefined) expect(text, name).toMatch(/^[A-Z].*\.$/);
	});

	test('knows in which shape each drawn place lies', () => {
		const held = (name: string) =>
			overrides.disputed.find((place) => place.name === name)?.places?.map((place) => place.in);
		expect(held('Crimea')).toEqual(['ru']);
		expect(held('Western Sahara')).toEqual(['eh', 'ma']);
		expect(held('Kashmir')).toEqual(['in', 'pk', 'cn']);
		expect(held('Dokdo (Takeshima)')).toEqual([undefined]);
	});

	test('is no comment any more: nothing about what is drawn stands outside the data', () => {
		const comment = readFileSync('data/map-overrides.yaml', 'utf8').replace(/^[^#].*$/gm, '');
		expect(comment).not.toMatch(/Crimea|Kashmir|Golan|Kuril|Halaib/);
	});
});
