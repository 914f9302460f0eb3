import { expect, test } from 'vitest';
import { coarsePath } from '#lib/server/breaks/coarse-land.ts';
import { frameAround } from '#lib/server/breaks/map-frame.ts';
import { mapLabels } from '#lib/server/breaks/map-labels.ts';
import { shareOf, trackOf } from '#lib/server/breaks/tracks.ts';
import { FRAME, type Point } from '#lib/server/map/projection.ts';

const stretch = (from: string, status: string) => ({ from, status }) as never;

test('a bar has one part for each change of relations, and fills its length', () => {
	const history = [
		stretch('1948-09-09', 'never'),
		stretch('1970-01-01', 'relations'),
		stretch('1980-01-01', 'embassy'),
		stretch('1990-01-01', 'severed'),
		stretch('2000-01-01', 'relations')
	];
	const parts = trackOf(history, '1975-01-01', '2005-01-01');
	expect(parts.map(({ status }) => status)).toEqual(['in-force', 'severed', 'in-force']);
	expect(parts.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100);
	expect(parts[1]!.x).toBe(50);
});

test('what lies before the bar stands at its beginning', () =>
	expect(shareOf('1970-01-01', '1975-01-01', '2005-01-01')).toBe(0));

const WORLD = { x: 0, y: 0, width: 1000, height: 500 };

test('a coarse path keeps the form, and loses points on a line and islands too small to be seen', () => {
	expect(coarsePath('M0 0l100 0 100 0 0 200-200 0z', WORLD, 10, 1)).toBe('M0 0l20 0 0 20-20 0z');
	expect(coarsePath('M0 0l5 0 0 5z', WORLD, 10, 1)).toBe('');
});

test('what lies outside the frame is left out', () =>
	expect(coarsePath('M2000 0l100 0 0 100z', WORLD, 10, 1)).toBe(''));

test('places far apart have the whole world, near ones a part that holds them', () => {
	expect(
		frameAround([
			[1000, 2000],
			[9000, 2000]
		]).width
	).toBe(FRAME.width);
	const places: Point[] = [
		[5000, 800],
		[5300, 1200]
	];
	const { x, y, width, height } = frameAround(places);
	expect(width).toBeLessThan(FRAME.width / 2);
	for (const [px, py] of places) {
		expect(px).toBeGreaterThan(x);
		expect(px).toBeLessThan(x + width);
		expect(py).toBeGreaterThan(y);
		expect(py).toBeLessThan(y + height);
	}
});

test('names on one side do not stand on each other', () => {
	const labels = mapLabels(
		[
			{ name: 'Poland', at: [500, 100] },
			{ name: 'Hungary', at: [500, 110] },
			{ name: 'Samoa', at: [990, 300] }
		],
		WORLD
	);
	for (const a of labels)
		for (const b of labels)
			if (a !== b && a.anchor === b.anchor) expect(Math.abs(a.textY - b.textY)).toBeGreaterThanOrEqual(8);
	expect(labels.find(({ name }) => name === 'Samoa')!.anchor).toBe('end');
});
