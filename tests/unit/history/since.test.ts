import { describe, expect, test } from 'vitest';
import { sinceOf } from '#lib/history/since.ts';
import { statusAt } from '#lib/history/status-at.ts';
import { country, event, factsOf, mission } from '../../fixtures/facts.ts';

const sinceOn = (day: string, more: Parameters<typeof country>[1]): string | undefined =>
	sinceOf(statusAt('aa', day, factsOf([country('aa', more)])));

const RESTORED = [
	event('relations-established', '1973-06'),
	event('relations-severed', '1983-11-04'),
	event('relations-restored', '2007-04-26')
];

describe('the date from which a relation counts', () => {
	test('is that of its establishment, its break and its restoration in turn, as the sources have it', () => {
		expect(sinceOn('1983-11-03', { events: RESTORED })).toBe('1973-06');
		expect(sinceOn('1983-11-04', { events: RESTORED })).toBe('1983-11-04');
		expect(sinceOn('2026-01-01', { events: RESTORED })).toBe('2007-04-26');
	});

	test('is none where there never was one', () => {
		expect(sinceOn('1973-05-31', { events: RESTORED })).toBeUndefined();
		expect(sinceOn('2026-01-01', {})).toBeUndefined();
	});

	test('is not moved by an embassy', () => {
		const missions = [mission({ opened: '1975-01-01' })];
		expect(sinceOn('1976-01-01', { events: RESTORED, missions })).toBe('1973-06');
	});

	test('is not that of an office without relations, but that of consular relations', () => {
		const missions = [mission({ kind: 'liaison-office', opened: '1975-01-01' })];
		expect(sinceOn('1976-01-01', { missions })).toBeUndefined();
		expect(sinceOn('1976-01-01', { events: [event('consular-relations-established', '1970')] })).toBe('1970');
	});

	test('is that of the recognition where there is no more', () => {
		expect(sinceOn('1976-01-01', { events: [event('recognised', '1970')] })).toBe('1970');
	});
});
