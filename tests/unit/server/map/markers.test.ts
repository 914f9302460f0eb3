import { describe, expect, test } from 'vitest';
import { TARGET } from '#lib/server/map/marker-format.ts';
import { layOutMarkers, markerLayouts } from '#lib/server/map/markers.ts';
import { LEADER_FROM } from '#lib/server/map/marker-cost.ts';
import { FORMATS } from '#lib/server/map/formats.ts';
import { distance, segmentsCross } from '#lib/server/map/segment.ts';
import { shapes } from '#lib/server/map/shapes.ts';
import { smallStates } from '#lib/server/map/small-states.ts';
import { avoidable } from './foreign.ts';

/** Greatest length of a leader line, in CSS px. */
const REACH = { narrow: 46, wide: 40 } as const;

const small = smallStates(shapes()).map(({ entity }) => entity);

test('there are between 35 and 50 small states', () => {
	expect(small.length).toBeGreaterThanOrEqual(35);
	expect(small.length).toBeLessThanOrEqual(50);
});

test('the same shapes always give the same markers', () => {
	expect(layOutMarkers(shapes())).toEqual(markerLayouts());
});

describe.each(markerLayouts())('markers of the $name map', ({ name, width, markers, hidden }) => {
	const { world, height } = FORMATS[name];
	const onScreen = ([x, y]: readonly [number, number]): [number, number] => [
		((x - world.x) * width) / world.width,
		((y - world.y) * height) / world.height
	];
	const pairs = markers.flatMap((one, index) =>
		markers.slice(index + 1).map((other) => [one, other] as const)
	);

	test('every small state has a marker or is listed as hidden', () => {
		expect([...markers.map(({ entity }) => entity), ...hidden].sort()).toEqual([...small].sort());
	});

	test('no state is hidden', () => {
		expect(hidden).toEqual([]);
	});

	test('no two targets overlap', () => {
		for (const [one, other] of pairs) {
			expect(
				distance(onScreen(one.at), onScreen(other.at)),
				`${one.entity} and ${other.entity}`
			).toBeGreaterThanOrEqual(TARGET);
		}
	});

	test('every target lies within the map', () => {
		for (const { at, entity } of markers) {
			for (const [value, size] of [
				[onScreen(at)[0], width],
				[onScreen(at)[1], height]
			] as const) {
				expect(value, entity).toBeGreaterThanOrEqual(TARGET / 2 - 0.05);
				expect(size - value, entity).toBeGreaterThanOrEqual(TARGET / 2 - 0.05);
			}
		}
	});

	test('every marker is near its state and has a line to it when it is not on it', () => {
		for (const { at, anchor, leader, entity } of markers) {
			const way = distance(onScreen(at), onScreen(anchor));
			expect(way, entity).toBeLessThanOrEqual(REACH[name] + 0.1);
			expect(leader, entity).toBe(way > LEADER_FROM);
		}
	});

	test('no target lies under the buttons in the lower corners', () => {
		const right = name === 'narrow' ? 36 : 0;
		const under = markers.filter(({ at }) => {
			const [x, y] = onScreen(at);
			const isLow = height - y < 12 + TARGET / 2;
			const isAside = name === 'narrow' && (x < 92 || x > width - right);
			return isLow && isAside;
		});
		expect(under.map(({ entity }) => entity)).toEqual([]);
	});

	test('no two leader lines cross', () => {
		const crossing = pairs.filter(([one, other]) =>
			segmentsCross(one.anchor, one.at, other.anchor, other.at)
		);
		expect(crossing.map(([one, other]) => `${one.entity} × ${other.entity}`)).toEqual([]);
	});

	test('no marker stands on the land of another state where sea or its own land is free', () => {
		expect(
			avoidable(markers, { frame: world, width, height, reach: REACH[name], spacing: TARGET + 1.2 })
		).toEqual([]);
	});

	test('no target touches the DPRK', () => {
		const centre = shapes().find(({ key }) => key === 'kp')?.centre ?? [0, 0];
		for (const { at, entity } of markers)
			expect(distance(onScreen(at), onScreen(centre)), entity).toBeGreaterThan(TARGET);
	});
});
