import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FORMATS } from '#lib/server/map/formats.ts';
import { FRAME } from '#lib/server/map/projection.ts';
import { shapes } from '#lib/server/map/shapes.ts';

const css = readFileSync('src/lib/components/world-map.css', 'utf8');

test('before the script comes, the style sheet shows the same part of the map in the same proportion', () => {
	const { world, width, height } = FORMATS.narrow;
	expect(css).toContain(`aspect-ratio: ${FRAME.width} / ${FRAME.height};`);
	expect(css).toContain(`inline-size: calc(100% * ${FRAME.width} / ${world.width});`);
	expect(css).toContain(`transform: translateX(calc(-100% * ${world.x} / ${FRAME.width}));`);
	expect(css).toContain(`calc(100% * ${world.x} / ${FRAME.width})`);
	expect(css).toContain('aspect-ratio: 5 / 3;');
	expect(width / height).toBeCloseTo(5 / 3, 6);
	expect(world.x + world.width).toBe(FRAME.width);
});

test('the whole world is on a phone: every state lies within its map, which takes more than a quarter of a screen of 360 × 800', () => {
	const { world, height } = FORMATS.narrow;
	const outside = shapes().filter(
		({ territory, pole: [x, y] }) =>
			!territory && (x < world.x || x > world.x + world.width || y > world.height)
	);
	expect(outside.map(({ entity }) => entity)).toEqual([]);
	expect(height).toBeGreaterThan(800 / 4);
});
