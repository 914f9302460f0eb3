import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import Ajv from 'ajv';
import { polygonArea, polygonContains } from 'd3-polygon';
import { Package } from 'datapackage';
import type { Position } from 'geojson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allFiles } from '#lib/server/data/all-files.ts';
import type { World } from '#lib/server/data/world-geojson.ts';
import { facts } from '#lib/server/fact-base.ts';
import { shapes } from '#lib/server/map/shapes.ts';

const textAt = (path: string): string =>
	new TextDecoder().decode(allFiles().find((file) => file.path === path)!.bytes);
const jsonAt = (path: string): unknown => JSON.parse(textAt(path));

describe('datapackage.json, by the library of Frictionless', () => {
	const folder = mkdtempSync(join(tmpdir(), 'data-'));
	let whole: Package;
	beforeAll(async () => {
		for (const { path, bytes } of allFiles()) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), bytes);
		}
		whole = await Package.load(join(folder, 'datapackage.json'), { basePath: folder });
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	test('is a Data Package', () => {
		expect([whole.valid, whole.errors.map(String)]).toEqual([true, []]);
	});

	test('describes every file but itself, the checksums and the file of all', () => {
		expect(whole.descriptor.resources.map(({ path }) => path)).toEqual(
			allFiles()
				.map(({ path }) => path)
				.filter((path) => !/^(datapackage\.json|sha256sums\.txt|.*\.zip)$/.test(path))
		);
	});

	test.each(allFiles().flatMap(({ table }) => (table ? [[table.name, table.rows.length] as const] : [])))(
		'%s.csv keeps to its types, codes and keys in all of its %i rows',
		async (name, rows) => {
			const resource = whole.getResource(name);
			// The largest would take a minute to be looked up in the states, which another test does.
			const read = await resource.read({ relations: name !== 'status-by-year' });
			expect(read).toHaveLength(rows);
		}
	);
});

describe('world.geojson', () => {
	const world = jsonAt('world.geojson') as World;
	const polygons = world.features.flatMap(({ id, geometry }) =>
		geometry.coordinates.map((rings) => ({ id, rings }))
	);
	const flat = (ring: readonly Position[]) => ring as [number, number][];
	const anticlockwise = (ring: readonly Position[]): boolean => polygonArea(flat(ring)) < 0;

	test('has the shapes of the map, each once', () => {
		expect(world.features.map(({ id }) => id)).toEqual(
			shapes()
				.map(({ key }) => key)
				.toSorted()
		);
		const empty = world.features.filter(({ geometry }) => !geometry.coordinates.length);
		expect(empty.map(({ id }) => id)).toEqual([]);
	});

	test('has closed rings: the outer ones against the clock, holes with it', () => {
		const wrong = polygons.filter(({ rings: [outer, ...holes] }) => {
			const closed = [outer!, ...holes].every(
				(ring) => ring.length >= 4 && ring[0]!.join() === ring.at(-1)!.join()
			);
			return !closed || !anticlockwise(outer!) || holes.some(anticlockwise);
		});
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	test('stays on the globe, in three digits, and crosses no antimeridian', () => {
		const wrong = polygons.filter(({ rings }) =>
			rings.some((ring) =>
				ring.some(([x = NaN, y = NaN], i) => {
					const [before = x] = ring[i - 1] ?? [];
					const on = Math.abs(x) <= 180 && Math.abs(y) <= 90 && Math.abs(x - before) < 180;
					return !on || Number(x.toFixed(3)) !== x || Number(y.toFixed(3)) !== y;
				})
			)
		);
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	test('has each shape within its bounds', () => {
		const within = (
			[x = 0, y = 0]: Position,
			[west = 0, south = 0, east = 0, north = 0]: readonly number[]
		) => south <= y && y <= north && (west <= east ? west <= x && x <= east : x >= west || x <= east);
		const wrong = world.features.filter(({ bbox, geometry }) =>
			geometry.coordinates.flat(2).some((point) => !within(point, bbox!))
		);
		expect(wrong.map(({ id }) => id)).toEqual([]);
		const wide = world.features.filter(({ bbox }) => bbox![0] > bbox![2]!).map(({ id }) => id);
		expect(wide).toEqual(expect.arrayContaining(['fj', 'ru']));
		expect(wide.length).toBeLessThan(8);
	});

	test.each([
		[125.75, 39.03, 'kp'],
		[127, 37.5, 'kr'],
		[37.6, 55.75, 'ru'],
		[-175, 66, 'ru'],
		[28.2, -29.6, 'ls'],
		[25, -29, 'za'],
		[-42, 72, 'gl'],
		[149, -35.5, 'au']
	])('shows at %d°, %d° the shape %s and no other', (x, y, id) => {
		const found = polygons.filter(
			({ rings: [outer, ...holes] }) =>
				polygonContains(flat(outer!), [x, y]) && !holes.some((hole) => polygonContains(flat(hole), [x, y]))
		);
		expect(found.map((polygon) => polygon.id)).toEqual([id]);
	});
});

describe('facts.json', () => {
	test('keeps to its schema, which needs no other file', () => {
		const validate = new Ajv({ allowUnionTypes: true, allErrors: true }).compile(
			jsonAt('schema/facts.schema.json') as object
		);
		validate(jsonAt('facts.json'));
		expect(validate.errors ?? []).toEqual([]);
	});

	test('breaks its schema where a status, a date or a source is wrong', () => {
		const validate = new Ajv({ allowUnionTypes: true }).compile(jsonAt('schema/facts.schema.json') as object);
		const whole = textAt('facts.json');
		for (const [right, wrong] of [
			['"event": "relations-severed"', '"event": "relations-sundered"'],
			['"iso2": "MY"', '"iso2": "Malaysia"'],
			['"checked": "2026-06-30"', '"checked": "30 June"']
		] as const)
			expect([wrong, validate(JSON.parse(whole.replace(right, wrong)))]).toEqual([wrong, false]);
	});

	test('has no working notes of the editors', () => {
		expect(textAt('facts.json')).not.toMatch(/"(notes|editor_note)":/);
	});
});

describe('the sources for citation programs', () => {
	test('are read back from BibTeX with their ids, titles, authors and addresses', () => {
		const read = plugins.input.chain(textAt('sources.bib'), { generateGraph: false }) as {
			id: string;
			title?: string;
			URL: string;
			author?: { literal?: string; family?: string; given?: string }[];
		}[];
		// The reader encodes addresses, also what is encoded already.
		const bare = (url: string): string => {
			const decoded = decodeURIComponent(url.replace(/%(?![0-9A-F]{2})/gi, '%25'));
			return decoded === url ? url : bare(decoded);
		};
		const plain = (text = ''): string => text.replace(/[\s\p{P}]+/gu, ' ').trim();
		const told = new Map(read.map((item) => [item.id, item]));
		expect([...told.keys()]).toEqual([...facts.sources.keys()]);
		const wrong = [...facts.sources].filter(([id, source]) => {
			const item = told.get(id)!;
			return plain(item.title) !== plain(source.title) || bare(item.URL) !== bare(source.url);
		});
		expect(wrong.map(([id, { title }]) => [title, told.get(id)!.title])).toEqual([]);
	});

	test('are items of CSL-JSON, one for each', () => {
		const items = jsonAt('sources.csl.json') as { id: string }[];
		expect(items.map(({ id }) => id)).toEqual([...facts.sources.keys()]);
	});
});
