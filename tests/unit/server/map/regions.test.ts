import { describe, expect, test } from 'vitest';
import { mapGeometry, membersOf } from '#lib/server/map/map-geometry.ts';
import { TARGET } from '#lib/server/map/marker-format.ts';
import { shapes } from '#lib/server/map/shapes.ts';
import { distance, segmentsCross } from '#lib/server/map/segment.ts';
import { avoidable } from './foreign.ts';
import type { Region } from '#lib/facts/records.ts';

const geometry = mapGeometry();
const drawn = new Set(shapes().map(({ entity }) => entity));
const VIEWS = (Object.keys(geometry.regions) as Region[]).flatMap((region) =>
	(['narrow', 'wide'] as const).map((format) => ({ region, format, ...geometry.regions[region][format] }))
);
const WIDTH = { narrow: 360, wide: 720 };
const REACH = { narrow: 90, wide: 70 };

describe.each(VIEWS)('the $format view of $region', ({ region, format, frame, spots }) => {
	const scale = WIDTH[format] / frame.width;

	test('has a target for each of its states on the map, and for no other', () => {
		const members = [...membersOf(region)].filter((id) => drawn.has(id));
		expect(spots.map(([entity]) => entity).toSorted()).toEqual(members.toSorted());
	});

	test('keeps the targets apart', () => {
		for (const [i, [one, ...a]] of spots.entries())
			for (const [other, ...b] of spots.slice(i + 1))
				expect(distance([a[0], a[1]], [b[0], b[1]]) * scale, `${one} and ${other}`).toBeGreaterThanOrEqual(
					TARGET - 0.05
				);
	});

	const markers = spots.map(([entity, x, y, fromX = x, fromY = y]) => ({
		entity,
		at: [x, y] as const,
		anchor: [fromX, fromY] as const
	}));

	test('lets no marker stand on the land of another state where sea or its own land is free', () => {
		const width = WIDTH[format];
		const height = frame.height * scale;
		const buttons = format === 'narrow' ? ([92, 108] as const) : ([0, 0] as const);
		const isBarred = (x: number, y: number): boolean =>
			format === 'narrow' &&
			y > height - 12 - TARGET / 2 &&
			(x < buttons[0] + TARGET / 2 || x > width - buttons[1] - TARGET / 2);
		const conditions = { frame, width, height, reach: REACH[format], spacing: TARGET + 1.2, isBarred };
		expect(avoidable(markers, conditions)).toEqual([]);
	});

	test('crosses no two leader lines', () => {
		const crossing = markers.flatMap((one, i) =>
			markers
				.slice(i + 1)
				.filter((other) => segmentsCross(one.anchor, one.at, other.anchor, other.at))
				.map((other) => `${one.entity} × ${other.entity}`)
		);
		expect(crossing).toEqual([]);
	});

	test('keeps the targets whole', () => {
		const least = TARGET / 2 - 0.05;
		for (const [entity, x, y] of spots) {
			expect((x - frame.x) * scale, entity).toBeGreaterThanOrEqual(least);
			expect((frame.x + frame.width - x) * scale, entity).toBeGreaterThanOrEqual(least);
			expect((y - frame.y) * scale, entity).toBeGreaterThanOrEqual(least);
			expect((frame.y + frame.height - y) * scale, entity).toBeGreaterThanOrEqual(least);
		}
	});
});

test('what the browser gets to move about the map is small', () => {
	expect(JSON.stringify(geometry).length).toBeLessThan(20_000);
});
