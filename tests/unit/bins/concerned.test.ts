import { describe, expect, test } from 'vitest';
import type { Change } from '#lib/history/change.ts';
import { concernedBy, concernedStates } from '#lib/bins/concerned.ts';
import type { TimelineCountry, TimelineFormerState } from '#lib/history/timeline.ts';

const state = (id: string, more: Partial<TimelineCountry> = {}): TimelineCountry => ({
	id,
	slug: id,
	name: id,
	region: 'asia',
	history: [{ from: '1948-09-09', status: 'never' }],
	...more
});
const partUntil = (until: string): Pick<TimelineCountry, 'history'> => ({
	history: [
		{ from: '1948-09-09', status: 'severed', through: ['xx'] },
		{ from: until, status: 'never' }
	]
});
const broken = { kind: 'relations-severed', status: 'severed' } as const;
const changes: Change[] = [
	{ ...broken, day: '1950-02-01', state: 'xx', reason: 'bombing', countries: ['aa', 'bb'] },
	{ ...broken, day: '1950-03-01', state: 'cc', reason: 'money' },
	{ ...broken, day: '1950-04-01', state: 'dd', reason: 'bombing', shock: 'rangoon-1983' }
];
const former: TimelineFormerState[] = [{ ...state('xx'), continuedBy: 'aa' }];
const countries = [
	state('aa', partUntil('1960-01-01')),
	state('bb', partUntil('1955-01-01')),
	state('cc'),
	state('dd')
];
const timeline = { changes, former, countries };
const view = { reason: 'bombing', layer: 'pyongyang', compare: null } as const;

describe('what a reason concerns', () => {
	test('is told up to and with the day', () => {
		expect(concernedBy(view, timeline, '1950-01-31')).toEqual([]);
		expect(concernedBy(view, timeline, '1950-03-31')).toEqual(['aa', 'bb']);
		expect(concernedBy(view, timeline, '1950-04-01')).toEqual(['aa', 'bb', 'dd']);
	});

	test('passes from a state that ended to the country that continues it, and to no other', () => {
		expect(concernedBy(view, timeline, '1956-01-01')).toEqual(['aa', 'dd']);
		expect(concernedBy(view, timeline, '1961-01-01')).toEqual(['aa', 'dd']);
		expect(concernedStates(view, timeline, '1961-01-01')).toEqual(new Set(['xx', 'aa', 'dd']));
	});

	test('can be the one event behind several breaks', () => {
		expect(concernedBy({ ...view, reason: 'rangoon-1983' }, timeline, '1961-01-01')).toEqual(['dd']);
	});

	test('is not asked for without a reason, on the map of two Koreas, or in a comparison', () => {
		expect(concernedBy({ ...view, reason: null }, timeline, '1951-01-01')).toBeNull();
		expect(concernedBy({ ...view, layer: 'two-koreas' }, timeline, '1951-01-01')).toBeNull();
		expect(concernedBy({ ...view, compare: '1949-01-01' }, timeline, '1951-01-01')).toBeNull();
	});
});
