import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { facts } from '#lib/server/fact-base.ts';
import { chronologyOf } from '#lib/server/relations/chronology.ts';
import { happeningsOf } from '#lib/server/relations/happenings.ts';
import { POWERS, powerOf } from '#lib/server/relations/powers.ts';
import { CHRONOLOGY_KINDS } from '#lib/words/chronology-view.ts';

const powers = POWERS.map((slug) => powerOf(slug, facts)!);

describe.each(powers)('the chronology of $name', (entity) => {
	const happenings = happeningsOf(entity, facts);
	const view = chronologyOf(entity, facts, 'en');
	const items = view.decades.flatMap(({ items: own }) => own);

	test('holds every event of the relation, and every world event that concerned it, once', () => {
		const own = happenings.flatMap(({ event }) => event ?? []);
		const former = entity.id === 'ru' ? facts.predecessors.get('su')!.events! : [];
		expect(new Set(own)).toEqual(new Set([...(entity.events ?? []), ...former]));
		expect(new Set(own).size).toBe(own.length);
		const world = happenings.flatMap((happening) => happening.world ?? []);
		expect(new Set(world)).toEqual(
			new Set(facts.context.filter(({ countries }) => countries?.includes(entity.id)))
		);
		expect(new Set(world).size).toBe(world.length);
	});

	test('tells nothing twice', () => {
		const texts = items.flatMap(({ texts: own }) => own);
		expect(new Set(texts).size).toBe(texts.length);
		for (const { id, title, texts: own, sources } of items) {
			expect(title || own[0], id).toBeTruthy();
			expect(sources.length, id).toBeGreaterThan(0);
		}
	});

	test('is in order, with a place of its own for each', () => {
		const years = items.map(({ year }) => year.label);
		expect(years).toEqual([...years].sort());
		const ids = [...items.map(({ id }) => id), ...view.decades.map(({ id }) => id)];
		expect(new Set(ids).size).toBe(ids.length);
		expect(items.length).toBe(view.count);
	});

	test('can be narrowed to every kind that it holds, with the right number', () => {
		for (const kind of CHRONOLOGY_KINDS)
			expect(view.kinds.find(({ id }) => id === kind)?.count ?? 0, kind).toBe(
				items.filter(({ kinds }) => kinds.includes(kind)).length
			);
	});
});

test('the style of the filter knows every kind', () => {
	const style = readFileSync('src/routes/[[lang=lang]]/(text)/relations/[power]/Chronology.svelte', 'utf8');
	for (const kind of CHRONOLOGY_KINDS) {
		expect(style).toContain(`[value='${kind}']:checked`);
		expect(style).toContain(`section:has([data-kinds~='${kind}'])`);
	}
});
