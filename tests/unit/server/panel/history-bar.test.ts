import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, type Day } from '#lib/dates/partial-date.ts';
import type { Entity, FormerState } from '#lib/facts/facts.ts';
import type { HistorySegment } from '#lib/words/country-panel.ts';
import { intervalsOf } from '#lib/history/intervals.ts';
import { historyBar } from '#lib/server/panel/history-bar.ts';
import { dayBetween, eventList, missionList } from '../../../fixtures/arbitraries.ts';
import { FIRST_DAY, country, event, factsOf, formerState } from '../../../fixtures/facts.ts';

const LAST_DAY = '2026-06-30';

function barOf(
	more: Partial<Entity>,
	{ lastDay = LAST_DAY, former = [] }: { lastDay?: Day; former?: FormerState[] } = {}
): HistorySegment[] {
	const facts = factsOf([country('aa', more)], former);
	return historyBar(intervalsOf('aa', facts), lastDay, {
		facts,
		lang: 'en'
	});
}

const broken = {
	events: [event('relations-established', '1973-06-30'), event('relations-severed', '2021-03-19')]
};

function expectWhole(bar: HistorySegment[]): void {
	expect(bar[0]!.start).toBe(0);
	expect(bar.at(-1)!.end).toBe(1);
	for (const [i, { start, end }] of bar.entries()) {
		expect(end).toBeGreaterThan(start);
		if (i) expect(start).toBe(bar[i - 1]!.end);
	}
}

describe('the bar of history', () => {
	test('of a country without events is one piece from 0 to 1', () => {
		expect(barOf({})).toEqual([
			{
				status: 'never',
				from: FIRST_DAY,
				start: 0,
				end: 1,
				text: '9 September 1948 to today: Never had relations'
			}
		]);
	});

	test('changes where the status changes, to the day', () => {
		const length = daysBetween(FIRST_DAY, LAST_DAY);
		const share = (day: string): number => Math.round((daysBetween(FIRST_DAY, day) / length) * 1e5) / 1e5;
		const [begin, end] = [share('1973-06-30'), share('2021-03-19')];
		expect(barOf(broken).map(({ status, start, end }) => [status, start, end])).toEqual([
			['never', 0, begin],
			['relations', begin, end],
			['severed', end, 1]
		]);
	});

	test('says in words from which day to which day, the last one included', () => {
		expect(barOf(broken).map(({ text }) => text)).toEqual([
			'9 September 1948 to 29 June 1973: Never had relations',
			'30 June 1973 to 18 March 2021: Relations, no embassy there',
			'19 March 2021 to today: Relations broken off'
		]);
	});

	test('says what else the status may have been', () => {
		expect(barOf({ events: [event('relations-established', '1973')] })[1]!.text).toBe(
			'1 January 1973 to 30 December 1973: Never had relations, or: Relations, no embassy there'
		);
	});

	test('says through which state a territory had its status', () => {
		const bar = barOf(
			{ sovereign_since: '1991-12-26', predecessors: [{ state: 'su', role: 'territory' }] },
			{
				former: [
					formerState('su', '1991-12-26', {
						name_in_text: 'the Union',
						events: [event('relations-established', '1948-10-12')]
					})
				]
			}
		);
		expect(bar.find(({ status }) => status === 'relations')!.text).toBe(
			'12 October 1948 to 25 December 1991: Relations, no embassy there, as part of the Union'
		);
	});

	test('ends on its last day, whatever comes later', () => {
		const bar = barOf(broken, { lastDay: '2000-01-01' });
		expect(bar.map(({ status }) => status)).toEqual(['never', 'relations']);
		expectWhole(bar);
	});

	test('covers everything from 0 to 1 without gap or overlap', () => {
		const facts = fc.record({ events: eventList(), missions: missionList() });
		fc.assert(
			fc.property(facts, dayBetween('1948-09-10', '2028-12-31'), (more, lastDay) => {
				expectWhole(barOf(more, { lastDay }));
			})
		);
	});
});
