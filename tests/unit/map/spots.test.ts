import { describe, expect, test } from 'vitest';
import type { Spot, StatePlace } from '#lib/map/map-geometry.ts';
import { nearestSpot } from '#lib/map/nearest-spot.ts';
import { spotsIn } from '#lib/map/spots.ts';

const world = { x: 0, y: 0, width: 9600, height: 4200 };
const rest: readonly Spot[] = [
	['aa', 1000, 1000, 1100, 1200],
	['bb', 3000, 1000]
];
const states: Record<string, StatePlace> = { aa: [1100, 1200, 5, 30], bb: [3000, 1000, 40, 200] };
const at = (enlarged: number, shown = 1000): Spot[] =>
	spotsIn({ ...world, width: world.width / enlarged, height: world.height / enlarged }, rest, states, {
		world,
		shown
	});

describe('the markers of an enlarged map', () => {
	test('stand as on the whole map when it is hardly enlarged', () => {
		expect(at(1)).toEqual(rest);
	});

	test('stay at sea when it is little enlarged, and stand on their states from twice the size on', () => {
		expect(at(1.5)).toEqual(rest);
		expect(at(2)[0]).toEqual(['aa', 1100, 1200]);
		expect(at(7)[0]).toEqual(['aa', 1100, 1200]);
	});

	test('give way to the shapes that have grown', () => {
		expect(at(3, 40).map(([entity]) => entity)).toEqual(['aa']);
		expect(at(3, 5)).toEqual([]);
	});
});

describe('the nearest target', () => {
	test('is the one next to the pointer, within reach', () => {
		expect(nearestSpot(rest, { x: 1010, y: 1010 }, 20)).toBe('aa');
		expect(nearestSpot(rest, { x: 2100, y: 1000 }, 2000)).toBe('bb');
	});

	test('is none where all are too far', () => {
		expect(nearestSpot(rest, { x: 1030, y: 1000 }, 20)).toBeNull();
		expect(nearestSpot([], { x: 0, y: 0 }, 20)).toBeNull();
	});
});
