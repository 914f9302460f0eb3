import { describe, expect, test } from 'vitest';
import { embassyMoves, endedWithState, movesBetween } from '#lib/history/moves.ts';
import type { Status } from '#lib/facts/records.ts';
import type { Stretch, Timeline } from '#lib/history/timeline.ts';

const stretch = (from: string, status: Status, through?: string[]): Stretch =>
	({ from, status, ...(through ? { through } : {}) }) as Stretch;
const state = (id: string, history: Stretch[], more: object = {}) =>
	({ id, slug: id, name: id, region: 'europe', history, ...more }) as never;

/** Of two states that ended, the first goes on as a country of today. */
const states: Pick<Timeline, 'countries' | 'former'> = {
	countries: [
		state('aa', [
			stretch('1948-09-09', 'never'),
			stretch('1950-01-01', 'embassy'),
			stretch('1960-01-01', 'severed')
		]),
		state('ru', [stretch('1948-09-09', 'embassy', ['su']), stretch('1991-12-26', 'embassy')]),
		state('de', [stretch('1948-09-09', 'never', ['dd']), stretch('1990-10-03', 'never')])
	],
	former: [
		state('su', [stretch('1948-09-09', 'embassy')], { continuedBy: 'ru' }),
		state('dd', [stretch('1948-09-09', 'embassy')])
	]
};

describe('what moves a state to another status', () => {
	test('is told by day, with the status before and after', () => {
		expect(movesBetween(states, '1949-01-01', '1959-12-31')).toEqual([
			{ day: '1950-01-01', state: 'aa', before: 'never', after: 'embassy' }
		]);
	});

	test('is not that a state goes on as another', () => {
		expect(movesBetween(states, '1991-01-01', '1999-12-31')).toEqual([]);
	});

	test('closes an embassy also by a break, or by the end of the state', () => {
		expect(embassyMoves(movesBetween(states, '1960-01-01', '1990-12-31'))).toEqual({ opened: 0, closed: 2 });
		expect(endedWithState(movesBetween(states, '1960-01-01', '1990-12-31'))).toBe(1);
	});

	test('is counted on the first and the last day', () => {
		expect(movesBetween(states, '1950-01-01', '1950-01-01')).toHaveLength(1);
		expect(movesBetween(states, '1950-01-02', '1959-12-31')).toEqual([]);
	});
});
