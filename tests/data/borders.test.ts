import { expect, test } from 'vitest';
import { bordersView } from '#lib/server/borders-view.ts';
import { facts, siteIn } from '#lib/server/fact-base.ts';

const view = bordersView(facts, 'en');
const { overrides } = facts;

test('every disputed place of the register stands on the page on borders, with all that is said of it', () => {
	expect(view.register.map(({ place }) => place)).toEqual(overrides.disputed.map(({ name }) => name));
	for (const { drawn, claims, naming, why, name } of overrides.disputed) {
		const lines = view.register.find(({ place }) => place === name)!.lines.map(({ text }) => text);
		expect(lines).toEqual([drawn, claims, naming, why].filter(Boolean));
	}
});

test('every rule of the map stands there with its reason', () => {
	const { territories, keys, off_map, left_out, from_10m, parts } = overrides;
	expect(view.territories).toHaveLength(territories.length);
	expect(view.keys).toHaveLength(keys.length + left_out.length + from_10m.length);
	expect(view.offMap).toHaveLength(off_map.length);
	expect(view.parts).toHaveLength(parts.length);
});

test('each place has an address of its own on the page', () => {
	const page = siteIn('en').texts.find(({ path }) => path === '/about/borders')!;
	const ids = [...view.register.map(({ id }) => id), ...page.sections.map(({ id }) => id), 'notes'];
	expect(new Set(ids).size).toBe(ids.length);
});
