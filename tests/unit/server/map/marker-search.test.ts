import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPlaces } from '#lib/server/map/marker-search.ts';
import type { Point } from '#lib/server/map/projection.ts';
import { distance } from '#lib/server/map/segment.ts';

const SPACING = 24;

/** Places in an open sea of 100 px, too small for many. */
const found = (anchors: readonly Point[]) =>
	findPlaces(anchors, {
		anchorOf: (anchor) => anchor,
		apart: SPACING,
		conditionsOf: (_states, _anchors, seed) => ({
			width: 100,
			height: 100,
			spacing: SPACING,
			reach: 30,
			coverCost: () => 0,
			isForeign: () => false,
			isBarred: () => false,
			steps: 300,
			seed
		})
	});

const place = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));
const anchors = fc.uniqueArray(place, { maxLength: 12, selector: String });

test('whatever is drawn has a place of its own, apart from all others', () => {
	fc.assert(
		fc.property(anchors, (states) => {
			const { drawn, places } = found(states);
			expect(places).toHaveLength(drawn.length);
			for (const [i, one] of places.entries())
				for (const other of places.slice(i + 1)) expect(distance(one, other)).toBeGreaterThanOrEqual(SPACING);
		}),
		{ numRuns: 20 }
	);
});

test('the states that are drawn are some of them, in their order; all of them where there is room', () => {
	fc.assert(
		fc.property(anchors, (states) => {
			const { drawn } = found(states);
			expect(states.filter((state) => drawn.includes(state))).toEqual(drawn);
		}),
		{ numRuns: 20 }
	);
	const roomy: Point[] = [
		[20, 20],
		[80, 80]
	];
	expect(found(roomy).drawn).toEqual(roomy);
	expect(found([])).toMatchObject({ drawn: [], places: [] });
});

test('the same states always find the same places', () => {
	const states: Point[] = [
		[40, 40],
		[44, 42],
		[50, 60]
	];
	expect(found(states)).toEqual(found(states));
});
