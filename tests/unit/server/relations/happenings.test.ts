import { describe, expect, test } from 'vitest';
import type { ContextEvent } from '#lib/facts/records.ts';
import { happeningsOf, yearOf } from '#lib/server/relations/happenings.ts';
import { kindsOf } from '#lib/server/relations/kinds.ts';
import { country, event, factsOf } from '../../../fixtures/facts.ts';

const world = (date: string, title: string, countries: ContextEvent['countries'] = ['ru']): ContextEvent => ({
	date,
	kind: 'treaty',
	title,
	text: `${title}.`,
	importance: 2,
	countries,
	confidence: 'high',
	sources: ['a']
});

const told = (context: readonly ContextEvent[], dates: readonly string[]) => {
	const russia = country('ru', { events: dates.map((date) => event('treaty', date)) });
	const facts = { ...factsOf([russia]), context };
	return happeningsOf(facts.countries.get('ru')!, facts).map(({ date, event: own, world: about }) => [
		date,
		own ? 'event' : '',
		about?.title ?? ''
	]);
};

describe('what happened between North Korea and a power', () => {
	test('is told once where an event of the relation and a world event share a date', () => {
		expect(told([world('2024-06-19', 'A treaty')], ['2024-06-19'])).toEqual([
			['2024-06-19', 'event', 'A treaty']
		]);
	});

	test('keeps a second world event of the date, and a second event of the relation', () => {
		expect(told([world('2024-06-19', 'A'), world('2024-06-19', 'B')], ['2024-06-19'])).toEqual([
			['2024-06-19', 'event', 'A'],
			['2024-06-19', '', 'B']
		]);
		expect(told([world('2024-06-19', 'A')], ['2024-06-19', '2024-06-19'])).toEqual([
			['2024-06-19', 'event', 'A'],
			['2024-06-19', 'event', '']
		]);
	});

	test('is in the order of the dates, a whole year before its days', () => {
		const dates = told(
			[world('1965', 'A'), world('1965-01-01', 'B'), world('1961-07-06', 'C')],
			['[1962..1964]']
		).map(([date]) => date);
		expect(dates).toEqual(['1961-07-06', '[1962..1964]', '1965', '1965-01-01']);
	});

	test('leaves out what concerned others', () => {
		expect(told([world('2024-06-19', 'A', ['cn'])], [])).toEqual([]);
	});

	test('is listed under the first year that its date can mean, or the last where that has no beginning', () => {
		expect([yearOf('1965-02'), yearOf('[1962..1964]'), yearOf('[..1964]')]).toEqual(['1965', '1962', '1964']);
	});
});

describe('the kinds under which something is found', () => {
	test('are those of both who tell it, and “other” only where nothing says more', () => {
		expect(kindsOf({ event: 'relations-upgraded' }, { kind: 'treaty' })).toEqual(['treaties', 'relations']);
		expect(kindsOf({ event: 'other' }, { kind: 'recognition' })).toEqual(['relations']);
		expect(kindsOf({ event: 'statement' }, { kind: 'declaration' })).toEqual(['other']);
		expect(kindsOf(undefined, { kind: 'aid' })).toEqual(['aid']);
	});
});
