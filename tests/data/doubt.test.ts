import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { basisOf } from '#lib/server/doubt/basis.ts';
import { doubtMap, outlines } from '#lib/server/doubt/doubt-map.ts';
import { doubtView } from '#lib/server/doubt/doubt-view.ts';
import { doubtPictures } from '#lib/server/doubt/pictures.ts';
import { statedFacts } from '#lib/server/doubt/stated-facts.ts';
import { weakFacts } from '#lib/server/doubt/weak-facts.ts';
import { facts, siteIn, today } from '#lib/server/fact-base.ts';
import type { EntityId } from '#lib/facts/records.ts';

const bases = new Map(
	[...facts.countries].map(([id, entity]) => [id as EntityId, basisOf(entity, today, facts)])
);
const pictures = doubtPictures(bases, today);
const stated = statedFacts(facts, 'en');
const weak = weakFacts(stated, new Set(), facts);

/** Every record with a confidence in a part of the fact base. */
function rated(value: unknown): object[] {
	if (value instanceof Map) return [...value.values()].flatMap(rated);
	if (!value || typeof value !== 'object') return [];
	return [...('confidence' in value ? [value] : []), ...Object.values(value).flatMap(rated)];
}
const all = [facts.countries, facts.predecessors, facts.otherMissions, facts.context, facts.story].flatMap(
	rated
);

describe('the list of weak facts', () => {
	test('is made from every fact that has a confidence', () => {
		expect(stated).toHaveLength(all.length);
	});

	test('holds every fact of low confidence exactly once for it', () => {
		const low = all.filter((fact) => 'confidence' in fact && fact.confidence === 'low').length;
		expect(low).toBeGreaterThan(0);
		expect(weak.filter(({ confidence, span }) => confidence === 'low' && !span)).toHaveLength(low);
	});

	test('leads to a page of the site from every fact', () => {
		for (const { href, about, what } of stated)
			expect(href, `${about}: ${what}`).toMatch(/^\/(country|year|about|\w)/);
	});

	test('is shown whole', () => {
		const { groups } = doubtView(siteIn('en'), today);
		expect(groups.flatMap((group) => group.facts)).toHaveLength(weak.length);
	});
});

describe.each(pictures)('the picture of $id', (picture) => {
	test('has every entity of the register in exactly one class', () => {
		const members = picture.classes.flatMap((one) => one.members);
		expect(members.toSorted()).toEqual([...facts.countries.keys()].toSorted());
	});

	test('is light', () => {
		expect(brotliCompressSync(outlines() + doubtMap(picture)).length).toBeLessThan(12_000);
	});
});
