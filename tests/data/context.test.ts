import { describe, expect, test } from 'vitest';
import type { Facts } from '#lib/facts/facts.ts';
import type { ContextEvent, Vocabulary } from '#lib/facts/records.ts';
import { readYaml } from '#lib/server/facts/files.ts';
import { loadFacts } from '#lib/server/facts/load.ts';

const filed = readYaml('context.yaml') as ContextEvent[];
const vocabulary = readYaml('vocabulary.yaml') as Vocabulary;

let loaded: Facts | undefined;
/** Loaded by the first test that needs it, so that bad data fail tests and not the whole file. */
const facts = (): Facts => (loaded ??= loadFacts());

describe('the world events of the time line', () => {
	test('are 138, and all are loaded as they stand in the file', () => {
		expect(filed).toHaveLength(138);
		expect(facts().context).toEqual(filed);
	});

	test('are of every importance, the fewest of the greatest', () => {
		const count = (wanted: number): number => filed.filter(({ importance }) => importance === wanted).length;
		expect([1, 2, 3].map(count).every((number) => number > 0)).toBe(true);
		expect(count(1)).toBeLessThan(Math.min(count(2), count(3)));
	});

	test('are of every kind that the vocabulary has', () => {
		const used = new Set(filed.map(({ kind }) => kind));
		expect([...used].toSorted()).toEqual(Object.keys(vocabulary.context_kinds).toSorted());
	});

	test('name countries of the register only, never the DPRK, with which they all deal', () => {
		const named = new Set(filed.flatMap(({ countries = [] }) => countries));
		expect([...named].filter((id) => !facts().countries.has(id))).toEqual([]);
		expect(named).not.toContain('kp');
	});

	test('have titles that all differ and end without a full stop', () => {
		const titles = filed.map(({ title }) => title);
		expect(new Set(titles).size).toBe(titles.length);
		expect(titles.filter((title) => /[.,;:]$/.test(title))).toEqual([]);
	});

	test('begin with the founding of the two Korean states', () => {
		expect(filed.slice(0, 2).map(({ date }) => date)).toEqual(['1948-08-15', '1948-09-09']);
	});
});
