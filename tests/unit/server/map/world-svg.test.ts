import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { facts } from '#lib/server/fact-base.ts';
import { shapes } from '#lib/server/map/shapes.ts';
import { isSmall } from '#lib/server/map/small-states.ts';
import { worldSvg, type WorldSvgOptions } from '#lib/server/map/world-svg.ts';
import type { Status } from '#lib/facts/records.ts';

const STATUSES: readonly Status[] = ['relations', 'relations', 'relations', 'embassy', 'severed', 'never'];
const { countries } = facts;
const options: WorldSvgOptions = {
	lookOf: (entity) => ({
		bin:
			entity === 'kp'
				? 'self'
				: (STATUSES[(entity.charCodeAt(0) * 7 + entity.charCodeAt(1) * 3) % 6] ?? 'never')
	}),
	hrefOf: (entity) => `/country/${countries.get(entity)?.slug}`,
	titleOf: (entity, territory) => [territory, countries.get(entity)?.name].filter(Boolean).join(', '),
	chosen: null
};
const svg = worldSvg(options);
const linksOf = (markup: string): string[] => markup.match(/<a .*?<\/a>/gs) ?? [];

/** The names of the elements that are open at the end, or the first that is closed wrongly. */
const unbalanced = (markup: string): string[] => {
	const open: string[] = [];
	for (const [, closing, name = '', empty] of markup.matchAll(
		/<(\/?)([a-z]+)(?: [a-zA-Z-]+="[^"<>]*")*(\/?)>/g
	)) {
		if (empty) continue;
		if (!closing) open.push(name);
		else if (open.pop() !== name) return [name];
	}
	return open;
};

describe('the markup of the map', () => {
	test('is well-formed', () => {
		expect(unbalanced(svg)).toEqual([]);
		expect(svg.replace(/<\/?[a-z]+(?: [a-zA-Z-]+="[^"<>]*")*\/?>/g, '')).not.toMatch(/[<>]/);
		expect(svg).not.toMatch(/undefined|NaN|null/);
	});

	test('fits the budget', () => {
		const size = brotliCompressSync(svg).length;
		expect(size, `${Buffer.byteLength(svg)} bytes, ${size} in Brotli`).toBeLessThan(29_000);
	});

	test('has one link for each shape, with its path in it', () => {
		const links = linksOf(svg);
		expect(links).toHaveLength(shapes().length);
		for (const { key, entity } of shapes()) {
			const own = links.filter((link) => link.includes(` id="s-${key}"`));
			expect(own, key).toHaveLength(1);
			expect(own[0]).toContain(`data-entity="${entity}"`);
		}
	});

	test('has no id twice', () => {
		const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('draws every mixed pattern, each as large as on the page that the browser colours', () => {
		const mixed = worldSvg({
			...options,
			lookOf: (entity) => ({ bin: 'embassy', orElse: entity < 'm' ? 'relations' : 'never' })
		});
		const scales = [...mixed.matchAll(/<pattern id="mix-[^>]*patternTransform="([^"]*)"/g)];
		expect(scales.map(([, scale]) => scale)).toEqual(['scale(15)', 'scale(15)']);
	});

	test('gives each entity one stop in the tab order, and territories none', () => {
		const stops = linksOf(svg).filter((link) => !link.includes('tabindex="-1"'));
		const entities = stops.map((link) => /data-entity="(..)"/.exec(link)?.[1]);
		expect(entities.toSorted()).toEqual(
			[...countries.keys()].filter((entity) => entity !== 'eu' && entity !== 'xm').toSorted()
		);
	});

	test('holds the markers of a small state in its link, once for each layout', () => {
		for (const { key } of shapes().filter(isSmall)) {
			const link = linksOf(svg).find((candidate) => candidate.includes(` id="s-${key}"`)) ?? '';
			for (const name of ['narrow', 'wide']) expect(link.split(`<g class="${name}">`), key).toHaveLength(2);
			expect(link.match(/class="hit"/g), key).toHaveLength(2);
		}
	});

	test('ends with three groups for outlines', () => {
		expect(
			svg.endsWith(
				'<g class="changed-outline"></g><g class="chosen-outline"></g><g class="hover-outline"></g>'
			)
		).toBe(true);
	});

	test('outlines the chosen entity with its territories and marks one link as the current page', () => {
		const chosen = worldSvg({ ...options, chosen: 'dk' });
		expect(chosen.match(/aria-current="page"/g)).toHaveLength(1);
		expect(linksOf(chosen).find((link) => link.includes('aria-current'))).toContain(' id="s-dk"');
		for (const key of ['dk', 'gl', 'fo']) {
			expect(chosen).toContain(`<use href="#s-${key}"/>`);
			expect(chosen).toContain(`<use class="halo" href="#s-${key}"/>`);
		}
		expect(chosen.match(/<use /g)).toHaveLength(6);
		expect(chosen.lastIndexOf('halo')).toBeLessThan(chosen.indexOf('<use href'));
	});

	test('escapes titles and addresses', () => {
		const escaped = worldSvg({ ...options, titleOf: () => '<b> & "c"', hrefOf: () => '/?a="b"&c' });
		expect(escaped).toContain('<title>&lt;b&gt; &amp; &quot;c&quot;</title>');
		expect(escaped).toContain('href="/?a=&quot;b&quot;&amp;c"');
		expect(unbalanced(escaped)).toEqual([]);
	});

	test('hands the name of a territory to the title, and of no other shape', () => {
		const titles: (string | null)[] = [];
		worldSvg({ ...options, titleOf: (_entity, territory) => (titles.push(territory), '') });
		expect(titles.filter((title) => title !== null)).toHaveLength(
			shapes().filter(({ territory }) => territory).length
		);
		expect(titles).toContain('Greenland');
	});
});
