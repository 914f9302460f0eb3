import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	MOST,
	centreFrame,
	clampFrame,
	holds,
	moveFrame,
	viewBoxOf,
	zoomFrame,
	type Frame
} from '#lib/map/frame.ts';

const world: Frame = { x: 0, y: 0, width: 9600, height: 4200 };
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A frame of the proportion of the world somewhere in it. */
const frames: fc.Arbitrary<Frame> = fc
	.record({ x: share, y: share, size: fc.double({ min: 1 / MOST, max: 1, noNaN: true }) })
	.map(({ x, y, size }) => ({
		x: x * world.width * (1 - size),
		y: y * world.height * (1 - size),
		width: world.width * size,
		height: world.height * size
	}));
const places = fc
	.record({ x: share, y: share })
	.map(({ x, y }) => ({ x: x * world.width, y: y * world.height }));
const factors = fc.double({ min: 0.05, max: 20, noNaN: true });

const isIn = (frame: Frame): void => {
	const slack = 1e-6;
	expect(frame.x).toBeGreaterThanOrEqual(-slack);
	expect(frame.y).toBeGreaterThanOrEqual(-slack);
	expect(frame.x + frame.width).toBeLessThanOrEqual(world.width + slack);
	expect(frame.y + frame.height).toBeLessThanOrEqual(world.height + slack);
};

describe('an enlarged frame', () => {
	test('stays in the world, keeps its proportion and is enlarged at most so many times', () => {
		fc.assert(
			fc.property(frames, factors, places, (frame, factor, place) => {
				const next = zoomFrame(frame, factor, place, world);
				isIn(next);
				expect(next.width / next.height).toBeCloseTo(frame.width / frame.height, 6);
				expect(next.width).toBeGreaterThanOrEqual(world.width / MOST - 1e-6);
			})
		);
	});

	test('keeps the place under the pointer where it is', () => {
		fc.assert(
			fc.property(frames, fc.double({ min: 1, max: 8, noNaN: true }), share, share, (frame, factor, x, y) => {
				const place = { x: frame.x + frame.width * x, y: frame.y + frame.height * y };
				const next = zoomFrame(frame, factor, place, world);
				expect((place.x - next.x) / next.width).toBeCloseTo(x, 6);
				expect((place.y - next.y) / next.height).toBeCloseTo(y, 6);
			})
		);
	});

	test('becomes the whole world when it is made small enough', () => {
		expect(
			zoomFrame({ x: 9000, y: 100, width: 600, height: 262.5 }, 1 / 20, { x: 9300, y: 200 }, world)
		).toEqual(world);
	});

	test('of another proportion never shows more than the world is high', () => {
		const square = { x: 4000, y: 500, width: 2000, height: 2000 };
		expect(zoomFrame(square, 1 / 4, { x: 5000, y: 1500 }, world)).toMatchObject({ y: 0, height: 4200 });
	});
});

describe('a moved frame', () => {
	test('stays in the world', () => {
		const way = fc.double({ min: -20_000, max: 20_000, noNaN: true });
		fc.assert(fc.property(frames, way, way, (frame, dx, dy) => isIn(moveFrame(frame, dx, dy, world))));
	});

	test('that is asked to hold a place holds it', () => {
		fc.assert(
			fc.property(frames, places, (frame, place) => {
				const next = centreFrame(frame, place, world);
				isIn(next);
				expect(holds({ ...next, width: next.width + 1e-6, height: next.height + 1e-6 }, place)).toBe(true);
			})
		);
	});
});

test('a frame that is larger than its bounds lies in their middle', () => {
	expect(clampFrame({ x: 5, y: 0, width: 200, height: 50 }, { x: 0, y: 0, width: 100, height: 100 })).toEqual(
		{
			x: -50,
			y: 0,
			width: 200,
			height: 50
		}
	);
});

test('a place near the edge is not held when room is asked for', () => {
	const frame = { x: 0, y: 0, width: 100, height: 100 };
	expect(holds(frame, { x: 3, y: 50 })).toBe(true);
	expect(holds(frame, { x: 3, y: 50 }, 0.04)).toBe(false);
});

test('a view box has a tenth of a unit at most', () => {
	expect(viewBoxOf({ x: 1 / 3, y: 0, width: 100.05, height: 50 })).toBe('0.3 0 100.1 50');
});
