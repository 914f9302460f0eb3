import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intervalsOf, type Interval } from '#lib/history/intervals.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import { statusAt } from '#lib/history/status-at.ts';
import { addDays, isDay } from '#lib/dates/partial-date.ts';
import type { Entity } from '#lib/facts/facts.ts';
import { FIRST_DAY, country, event, factsOf, formerState, mission } from '../../fixtures/facts.ts';
import { anyDay, dayBetween, world } from '../../fixtures/arbitraries.ts';

const of = (more: Partial<Entity>): Interval[] => intervalsOf('aa', factsOf([country('aa', more)]));
const dayOfTheMap = dayBetween(FIRST_DAY, '2028-12-31');

describe('the history of a state', () => {
	test('that is in no file is an error', () => {
		expect(() => intervalsOf('zz', factsOf([]))).toThrow(RangeError);
	});

	test('without events is one interval', () => {
		expect(of({})).toEqual([{ from: FIRST_DAY, until: null, status: 'never' }]);
	});

	test('of the DPRK is one interval, whatever its record says', () => {
		const facts = factsOf([country('kp', { events: [event('relations-established', '1973')] })]);
		expect(intervalsOf('kp', facts)).toEqual([{ from: FIRST_DAY, until: null, status: 'self' }]);
	});

	test('that changed before or on the first day of the map begins with the new status', () => {
		expect(of({ events: [event('relations-established', '1948-01-01')] })).toEqual([
			{ from: FIRST_DAY, until: null, status: 'relations' }
		]);
		expect(of({ events: [event('relations-established', FIRST_DAY)] })).toEqual([
			{ from: FIRST_DAY, until: null, status: 'relations' }
		]);
	});

	test('changes on the day of an event', () => {
		expect(
			of({ events: [event('relations-established', '1973-06-30'), event('relations-severed', '2021-03-19')] })
		).toEqual([
			{ from: FIRST_DAY, until: '1973-06-30', status: 'never' },
			{ from: '1973-06-30', until: '2021-03-19', status: 'relations' },
			{ from: '2021-03-19', until: null, status: 'severed' }
		]);
	});

	test('is not parted by events that change nothing', () => {
		expect(of({ events: [event('visit', '1980-01-01'), event('treaty', '1990')] })).toHaveLength(1);
	});

	test('says for the span of an imprecise date what else it may have been', () => {
		expect(
			of({ events: [event('relations-established', '1973'), event('relations-severed', '1980')] })
		).toEqual([
			{ from: FIRST_DAY, until: '1973-01-01', status: 'never' },
			{ from: '1973-01-01', until: '1973-12-31', status: 'never', orElse: 'relations' },
			{ from: '1973-12-31', until: '1980-01-01', status: 'relations' },
			{ from: '1980-01-01', until: '1980-12-31', status: 'severed', orElse: 'relations' },
			{ from: '1980-12-31', until: null, status: 'severed' }
		]);
	});

	test('with a mission of unknown opening leaves it open until the closing', () => {
		const events = [event('relations-established', '1960-01-01')];
		expect(of({ events, missions: [mission({ closed: '1975' })] })).toEqual([
			{ from: FIRST_DAY, until: '1960-01-01', status: 'never' },
			{ from: '1960-01-01', until: '1975-12-31', status: 'relations', orElse: 'embassy' },
			{ from: '1975-12-31', until: null, status: 'relations' }
		]);
	});

	test('with dates that are open at one end stays within the calendar', () => {
		const events = [event('relations-established', '1960-01-01')];
		expect(of({ events, missions: [mission({ opened: '[..1975]', closed: '[1990..]' })] })).toEqual([
			{ from: FIRST_DAY, until: '1960-01-01', status: 'never' },
			{ from: '1960-01-01', until: '1975-12-31', status: 'relations', orElse: 'embassy' },
			{ from: '1975-12-31', until: '1990-01-01', status: 'embassy' },
			{ from: '1990-01-01', until: null, status: 'relations', orElse: 'embassy' }
		]);
	});

	test('follows the states that it belonged to', () => {
		const old = formerState('old', '1991-12-26', {
			sovereign_since: 'before-1948',
			events: [event('relations-established', '1950-01-01')]
		});
		const aa = country('aa', {
			sovereign_since: '1991-08-24',
			predecessors: [{ state: 'old', role: 'territory' }]
		});
		expect(intervalsOf('aa', factsOf([aa], [old]))).toEqual([
			{ from: FIRST_DAY, until: '1950-01-01', status: 'never', through: ['old'] },
			{ from: '1950-01-01', until: '1991-08-24', status: 'relations', through: ['old'] },
			{ from: '1991-08-24', until: null, status: 'never' }
		]);
	});

	test('of a former state can be told too', () => {
		const old = formerState('old', '1990-10-03', {
			sovereign_since: '1949-10-07',
			events: [event('relations-established', '1949-11-06')]
		});
		expect(intervalsOf('old', factsOf([], [old])).map(({ from, status }) => [from, status])).toEqual([
			[FIRST_DAY, 'not-sovereign'],
			['1949-10-07', 'never'],
			['1949-11-06', 'relations']
		]);
	});
});

describe('the intervals of any history', () => {
	/** Runs a law over the history of every state of made-up worlds. */
	const always = (law: (intervals: readonly Interval[]) => void): void =>
		fc.assert(
			fc.property(world, (facts) => {
				for (const id of facts.countries.keys()) law(intervalsOf(id, facts));
			})
		);

	test('begin on the first day of the map and are open at the end', () => {
		always((intervals) => {
			expect(intervals[0]!.from).toBe(FIRST_DAY);
			expect(intervals.at(-1)!.until).toBeNull();
		});
	});

	test('leave no gap and never overlap', () => {
		always((intervals) => {
			for (const [i, { from, until }] of intervals.entries()) {
				expect(isDay(from)).toBe(true);
				expect(until).toBe(intervals[i + 1]?.from ?? null);
				if (until) expect(from < until).toBe(true);
			}
		});
	});

	test('differ from their neighbours', () => {
		always((intervals) => {
			const looks = intervals.map(({ status, orElse, beside, through }) =>
				JSON.stringify([status, orElse, beside, through])
			);
			for (const [i, look] of looks.entries()) expect(look).not.toBe(looks[i + 1]);
		});
	});

	test('name another status only where it differs', () => {
		always((intervals) => {
			for (const { status, orElse } of intervals) expect(orElse).not.toBe(status);
		});
	});

	test('agree with the status of every day', () => {
		fc.assert(
			fc.property(world, fc.array(dayOfTheMap, { minLength: 10, maxLength: 10 }), (facts, days) => {
				for (const id of facts.countries.keys()) {
					const intervals = intervalsOf(id, facts);
					const edges = intervals.flatMap(({ from }) =>
						from > FIRST_DAY ? [addDays(from, -1), from] : [from]
					);
					for (const day of [...days, ...edges]) {
						const { status, orElse, through } = stretchAt(intervals, day);
						const [sure, possible] = [statusAt(id, day, facts, 'sure'), statusAt(id, day, facts, 'possible')];
						expect([status, orElse ?? status], `${id} ${day}`).toEqual([sure.status, possible.status]);
						expect(through ?? []).toEqual(sure.through.map(({ state }) => state));
					}
				}
			})
		);
	});

	test('are the same when asked again, and asking changes nothing', () => {
		fc.assert(
			fc.property(world, (facts) => {
				const before = JSON.stringify([...facts.countries]);
				expect(intervalsOf('cc', facts)).toEqual(intervalsOf('cc', facts));
				expect(JSON.stringify([...facts.countries])).toBe(before);
			})
		);
	});
});

describe('the interval on a day', () => {
	test('is the only one there is', () => {
		const [only] = of({});
		for (const day of ['1900-01-01', FIRST_DAY, '2026-06-30']) expect(stretchAt([only!], day)).toBe(only);
	});

	test('is the first for days before the map, the last for days to come', () => {
		const intervals = of({ events: [event('relations-established', '1973-06-30')] });
		expect(stretchAt(intervals, '0001-01-01')).toBe(intervals[0]);
		expect(stretchAt(intervals, '9999-12-31')).toBe(intervals.at(-1));
	});

	test('is the one that holds it, as a search from the start finds', () => {
		fc.assert(
			fc.property(world, anyDay, (facts, day) => {
				const intervals = intervalsOf('aa', facts);
				const found = intervals.find(({ until }) => until === null || day < until);
				expect(stretchAt(intervals, day)).toBe(found);
			})
		);
	});
});
