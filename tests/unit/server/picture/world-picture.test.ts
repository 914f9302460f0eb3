import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pictureOf } from '#lib/bins/picture.ts';
import { statusIds, timelineIn, today } from '#lib/server/fact-base.ts';
import { coarseShapes, PICTURE } from '#lib/server/picture/coarse-shapes.ts';
import { pictureStyle } from '#lib/server/picture/picture-style.ts';
import { worldPicture } from '#lib/server/picture/world-picture.ts';

const DAYS = [timelineIn('en').firstDay, '1975-12-31', today];

/** The looks of the paths of a class, each as often as it occurs. */
const looksOf = (svg: string, className: string): string[] =>
	[...svg.matchAll(/<g ([^>]*)><path class="(\w+)"/g)]
		.filter(([, , name]) => name === className)
		.map(([, look = '']) => look);

describe.each(DAYS)('the picture of %s', (day) => {
	const svg = worldPicture('en', day);
	const { looks } = pictureOf(timelineIn('en'), { day, compare: null, layer: 'pyongyang' }, statusIds);

	test.each(['land', 'dot'])('has one path for each look of its %s', (className) => {
		const found = looksOf(svg, className);
		expect(new Set(found).size).toBe(found.length);
	});

	test('shows every status that occurs, and no other', () => {
		const shown = [...svg.matchAll(/<g data-status="([\w-]+)"/g)].map(([, status]) => status);
		expect(new Set(shown)).toEqual(new Set([...looks.values()].map(({ bin }) => bin)));
	});

	test('draws as many dots as there are states without land of their own', () => {
		const dots = svg.match(/a2 2 0 1 0 4 0 2 2 0 1 0-4 0z/g)?.length;
		expect(dots).toBe(coarseShapes().filter(({ dot }) => dot).length);
	});

	test('has a name and says its numbers', () => {
		expect(svg).toMatch(/<title>[^<]+<\/title><desc>World map of [^<]+\.<\/desc>/);
	});

	test('weighs little', () => {
		expect(brotliCompressSync(svg).length).toBeLessThan(12_000);
	});
});

test('every state has land or a dot', () => {
	const drawn = new Set(
		coarseShapes().flatMap(({ entity, rings, dot }) => (rings.length || dot ? [entity] : []))
	);
	expect(timelineIn('en').countries.filter(({ id, noState }) => !noState && !drawn.has(id))).toEqual([]);
});

test('no point of a picture lies outside it', () => {
	const points = coarseShapes().flatMap(({ rings }) => rings.flat());
	expect(points.every(([x, y]) => 0 <= x && x <= PICTURE.width && 0 <= y && y <= PICTURE.height)).toBe(true);
});

test('a picture has the colours of the site, light and dark', () => {
	const [, light, dark] = /--status-embassy: light-dark\((\S+), (\S+)\)/.exec(
		readFileSync('src/app.css', 'utf8')
	)!;
	const [before, after] = pictureStyle().split('@media(prefers-color-scheme:dark)') as [string, string];
	expect(before).toContain(`--status-embassy:${light}`);
	expect(after).toContain(`--status-embassy:${dark}`);
});

test('every colour that a picture asks for is named in it', () => {
	const style = pictureStyle();
	const optional = ['--pattern-ground', '--rim'];
	const asked = [...style.matchAll(/var\((--[a-z-]+)/g)].map(([, name]) => name!);
	expect(asked.filter((name) => !style.includes(`${name}:`) && !optional.includes(name))).toEqual([]);
});
