import { describe, expect, test } from 'vitest';
import { graticule } from '#lib/server/map/graticule.ts';
import { CUT, FRAME, NORTH, project, SOUTH, VIEW_BOX } from '#lib/server/map/projection.ts';
import { sphere } from '#lib/server/map/sphere.ts';

describe('the projection', () => {
	test('fills a view box 9600 units wide between 84° N and 58° S', () => {
		expect(VIEW_BOX).toBe(`0 0 9600 ${FRAME.height}`);
		expect(project(11, NORTH)[1]).toBeCloseTo(0);
		expect(project(11, SOUTH)[1]).toBeCloseTo(FRAME.height, -0.5);
		expect(project(CUT + 1e-6, 0)[0]).toBeCloseTo(0, 2);
		expect(project(CUT - 1e-6, 0)[0]).toBeCloseTo(FRAME.width, 2);
	});

	test('cuts the globe between the two sides of the Bering Strait', () => {
		expect(project(-169.65, 66.08)[0]).toBeGreaterThan(FRAME.width / 2);
		expect(project(-168.1, 65.6)[0]).toBeLessThan(FRAME.width / 2);
	});

	test('shows equal areas as equal', () => {
		const areaOfCell = (latitude: number): number => {
			const [left, top] = project(20, latitude + 0.05);
			const [right, bottom] = project(20.1, latitude - 0.05);
			const [lowerLeft] = project(20, latitude - 0.05);
			const [upperRight] = project(20.1, latitude + 0.05);
			const meanWidth = (upperRight - left + (right - lowerLeft)) / 2;
			return (meanWidth * (bottom - top)) / Math.cos((latitude * Math.PI) / 180);
		};
		for (const latitude of [-50, -20, 30, 60, 75])
			expect(areaOfCell(latitude) / areaOfCell(0)).toBeCloseTo(1, 2);
	});
});

describe('sphere and graticule', () => {
	test('are paths of whole numbers', () => {
		for (const path of [sphere(), graticule()]) expect(path).toMatch(/^M[-\d Mchvz]+$/);
	});

	test('weigh little', () => {
		expect(sphere().length).toBeLessThan(300);
		expect(graticule().length).toBeLessThan(1500);
	});

	test('the sphere closes where it began', () => {
		const ends = [...sphere().matchAll(/c[-\d ]*?(-?\d+)[ ]?(-?\d+)(?=[chz])/g)].map(([, x, y]) => [
			Number(x),
			Number(y)
		]);
		const width = Number(/h(-?\d+)/.exec(sphere())?.[1]);
		const top = project(CUT - 1e-6, NORTH)[0] - project(CUT + 1e-6, NORTH)[0];
		expect(ends.reduce((sum, [x = 0]) => sum + x, width)).toBeCloseTo(top, -0.5);
		expect(Math.abs(ends.reduce((sum, [, y = 0]) => sum + y, 0))).toBeLessThanOrEqual(8);
	});
});
