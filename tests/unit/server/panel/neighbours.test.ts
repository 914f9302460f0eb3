import { describe, expect, test } from 'vitest';
import type { Entity } from '#lib/facts/facts.ts';
import { neighboursOf } from '#lib/server/panel/neighbours.ts';
import { country, event, factsOf } from '../../../fixtures/facts.ts';

const since = (id: string, date: string): Entity =>
	country(id, { events: [event('relations-established', date)] });
const REGISTER = [
	since('dd', '1985-05'),
	country('nn'),
	since('bb', '1973-06-30'),
	country('vv', { events: [event('recognised', '1970')] }),
	since('cc', '1973-07'),
	since('aa', '1948-10-12'),
	country('ss', {
		events: [
			event('relations-established', '1975'),
			event('relations-severed', '1980'),
			event('relations-restored', '1990')
		]
	})
];

const near = (id: string, { register = REGISTER, day = '2026-06-30' } = {}) => {
	const facts = factsOf(register);
	return neighboursOf(facts.countries.get(id)!, { facts, lang: 'en', day });
};

describe('the neighbours in time', () => {
	test('are the countries that established relations just before and just after', () => {
		const { before, after } = near('cc');
		expect(before).toEqual({ slug: 'state-bb', name: 'State BB', detail: '30 June 1973' });
		expect(after).toEqual({ slug: 'state-ss', name: 'State SS', detail: '1975' });
	});

	test('of the first have nobody before, of the last nobody after', () => {
		expect(near('aa')).toMatchObject({ before: undefined, after: { slug: 'state-bb' } });
		expect(near('dd')).toMatchObject({ before: { slug: 'state-ss' }, after: undefined });
	});

	test('are nobody for a country that never established relations', () => {
		for (const id of ['nn', 'vv']) expect(near(id)).toMatchObject({ before: undefined, after: undefined });
	});

	test('go by the first possible day of the establishment, not by a restoration', () => {
		expect(near('ss')).toMatchObject({ before: { slug: 'state-cc' }, after: { slug: 'state-dd' } });
		const register = [since('aa', '1973-12'), since('bb', '1973'), since('cc', '1973-02-01')];
		expect(near('cc', { register })).toMatchObject({
			before: { slug: 'state-bb' },
			after: { slug: 'state-aa' }
		});
	});

	test('of the same date go by their codes', () => {
		const register = [since('cc', '1973'), since('aa', '1973'), since('bb', '1973')];
		expect(near('bb', { register })).toMatchObject({
			before: { slug: 'state-aa' },
			after: { slug: 'state-cc' }
		});
	});

	test('lead, one after the other, through every country with relations once', () => {
		const way: string[] = [];
		for (let id: string | undefined = 'aa'; id; id = near(id).after?.slug.replace('state-', '')) way.push(id);
		expect(way).toEqual(['aa', 'bb', 'cc', 'ss', 'dd']);
	});
});

describe('the countries of the same status', () => {
	const slugs = (...args: Parameters<typeof near>): string[] =>
		near(...args).sameStatus.map(({ slug }) => slug);

	test('are the others that have it on the day, by name', () => {
		expect(slugs('cc')).toEqual(['state-aa', 'state-bb', 'state-dd', 'state-ss']);
		expect(slugs('cc', { day: '1983-01-01' })).toEqual(['state-aa', 'state-bb']);
	});

	test('are counted with the country itself', () => {
		expect(near('cc').withStatus).toBe(5);
		expect(near('cc', { day: '1983-01-01' }).withStatus).toBe(3);
		expect(near('vv').withStatus).toBe(1);
	});

	test('are listed up to 19, and only counted from 20 on', () => {
		const many = (others: number): Entity[] =>
			Array.from({ length: others + 1 }, (_, i) => country(`${String.fromCharCode(97 + (i % 26))}${i}`));
		expect(near('a0', { register: many(19) })).toMatchObject({ withStatus: 20 });
		expect(slugs('a0', { register: many(19) })).toHaveLength(19);
		expect(near('a0', { register: many(20) })).toMatchObject({ withStatus: 21, sameStatus: [] });
	});

	test('are none for a country that is alone with its status', () => {
		expect(slugs('vv')).toEqual([]);
		expect(slugs('nn')).toEqual([]);
	});

	test('are none for the DPRK', () => {
		const register = [country('kp'), country('aa')];
		expect(near('kp', { register })).toMatchObject({ sameStatus: [], withStatus: 0 });
	});
});
