import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '#lib/history/change.ts';
import { RUN, playSteps } from '#lib/time/play.ts';
import { dayBetween } from '../../fixtures/arbitraries.ts';

const time = { firstDay: '1948-09-09', lastDay: '2026-06-30' };
const change = (day: string): Change => ({
	day,
	kind: 'relations-established',
	state: 'aa',
	status: 'relations'
});
const changes = fc
	.array(dayBetween(time.firstDay, time.lastDay), { maxLength: 60 })
	.map((days) => days.sort().map(change));

describe('playing the history', () => {
	test('goes from the first day to the last, always forwards', () => {
		const days = playSteps({ ...time, changes: [] }).map(({ day }) => day);
		expect(days[0]).toBe(time.firstDay);
		expect(days.at(-1)).toBe(time.lastDay);
		expect(new Set(days).size).toBe(days.length);
		expect(days).toEqual(days.toSorted());
	});

	test('takes a minute, whatever happened', () => {
		fc.assert(
			fc.property(changes, (all) => {
				const sum = playSteps({ ...time, changes: all }).reduce((total, { wait }) => total + wait, 0);
				expect(sum).toBeCloseTo(RUN, 3);
			})
		);
	});

	test('stays longer where more changes', () => {
		const steps = playSteps({
			...time,
			changes: [change('1973-02-01'), change('1973-02-02'), change('1980-05-01')]
		});
		const waitOn = (day: string): number => steps.find((step) => step.day === day)!.wait;
		expect(waitOn('1973-04-01')).toBeGreaterThan(waitOn('1980-07-01'));
		expect(waitOn('1980-07-01')).toBeGreaterThan(waitOn('1990-01-01'));
	});
});
