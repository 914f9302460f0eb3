import { expect, test } from 'vitest';
import { statusOn } from '#lib/search/status-on.ts';
import type { TimelineCountry, TimelineFormerState } from '#lib/history/timeline.ts';

const state = { name: 'Examplia', slug: 'examplia', region: 'asia' } as const;
const yemen: TimelineCountry = {
	...state,
	id: 'ye',
	history: [
		{ from: '1948-09-09', status: 'relations' },
		{ from: '1968-08-02', status: 'embassy', through: ['yd'] },
		{ from: '1990-05-22', status: 'severed' }
	]
};
const south: TimelineFormerState = {
	...state,
	id: 'yd',
	history: [
		{ from: '1948-09-09', status: 'not-sovereign' },
		{ from: '1968-08-02', status: 'office' }
	]
};
const timeline = { countries: [yemen], former: [south] };
const country = { id: 'ye', country: 'ye', status: 'severed' } as const;
const former = { id: 'yd', country: 'ye', status: 'severed' } as const;

test('what is found has the status of its country on the day', () => {
	expect(statusOn(country, timeline, '1950-01-01')).toBe('relations');
	expect(statusOn(country, timeline, '1970-01-01')).toBe('embassy');
	expect(statusOn(country, timeline, '2000-01-01')).toBe('severed');
});

test('a state that has ended has its own status while the country has its status through it, and that of the country otherwise', () => {
	expect(statusOn(former, timeline, '1970-01-01')).toBe('office');
	expect(statusOn(former, timeline, '1950-01-01')).toBe('relations');
	expect(statusOn(former, timeline, '2000-01-01')).toBe('severed');
});

test('without a history, or a country in it, the present status is told', () => {
	expect(statusOn(country, undefined, '1950-01-01')).toBe('severed');
	expect(statusOn({ ...country, country: 'xx' }, timeline, '1950-01-01')).toBe('severed');
});
