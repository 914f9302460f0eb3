import { describe, expect, test } from 'vitest';
import { mapGeometry, membersOf } from '#lib/server/map/map-geometry.ts';
import { TARGET } from '#lib/server/map/markers.ts';
import { shapes } from '#lib/server/map/shapes.ts';
import { distance } from '#lib/server/map/segment.ts';
import type { Region } from '#lib/facts/records.ts';

const geometry = mapGeometry();
const drawn = new Set(shapes().map(({ entity }) => entity));
const VIEWS = (Object.keys(geometry.regions) as Region[]).flatMap((region) =>
	(['narrow', 'wide'] as const).map((format) => ({ region, format, ...geometry.regions[region][format] }))
);
const WIDTH = { narrow: 360, wide: 720 };

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
