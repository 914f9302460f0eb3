import { describe, expect, test } from 'vitest';
import type { Facts } from '#lib/facts/facts.ts';
import type { Rok } from '#lib/facts/records.ts';
import { readYaml } from '#lib/server/facts/files.ts';
import { loadFacts } from '#lib/server/facts/load.ts';

const filed = readYaml('rok.yaml') as Rok;

let loaded: Facts | undefined;
/** Loaded by the first test that needs it, so that bad data fail tests and not the whole file. */
const facts = (): Facts => (loaded ??= loadFacts());

/** The events of a country as `established 1949`. */
const told = (id: string): string[] =>
	facts()
		.rok.events.get(id)!
		.map(({ event, date }) => `${event.replace('relations-', '')} ${date}`);

describe("South Korea's relations", () => {
	test('are all loaded as they stand in the file, in the order of their codes', () => {
		const former = filed.former!;
		for (const [id, events] of facts().rok.events)
			expect(events, id).toEqual(filed.countries[former[id] ?? id]);
		expect([...facts().rok.events.keys()]).toEqual([
			...Object.keys(filed.countries).toSorted(),
			...Object.keys(former)
		]);
	});

	test('are known for every country but the two Koreas and what the data set does not hold', () => {
		const absent = [...facts().countries.keys()].filter((id) => !facts().rok.events.has(id));
		expect(absent).toEqual(['eh', 'eu', 'kp', 'kr', 'xm']);
	});

	test.each([
		['Cuba', 'cu', ['established 1949', 'severed [1958..1959]', 'restored 2024']],
		['Syria', 'sy', ['established 2025']],
		['Taiwan', 'tw', ['established 1949', 'severed [1992..1993]']],
		['Russia', 'ru', ['established 1990']],
		['China', 'cn', ['established 1992']],
		['Slovakia', 'sk', ['established 1993']],
		['Norway', 'no', ['established 1959']],
		['Vietnam', 'vn', ['established 1955', 'severed [1974..1975]', 'restored 1992']]
	])('with %s are as in the data set', (_name, id, events) => {
		expect(told(id)).toEqual(events);
	});

	test('with Kosovo and Palestine are known not to exist', () => {
		expect([...facts().rok.events].filter(([, events]) => !events.length).map(([id]) => id)).toEqual([
			'ps',
			'xk'
		]);
	});
});
