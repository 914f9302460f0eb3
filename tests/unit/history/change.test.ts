import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#lib/dates/partial-date.ts';
import {
	changesBetween,
	latestChanges,
	nextChangeDay,
	previousChangeDay,
	type Change
} from '#lib/history/change.ts';
import { dayBetween } from '../../fixtures/arbitraries.ts';

const day = dayBetween('1949-01-01', '1951-12-31');
const changes: fc.Arbitrary<Change[]> = fc
	.array(day, { maxLength: 12 })
	.map((days) =>
		days
			.sort()
			.map((on, i) => ({ day: on, kind: 'relations-established', state: `s${i}`, status: 'relations' }))
	);

describe('stepping through the changes', () => {
	test('forwards finds the first later day, and nothing in between', () => {
		fc.assert(
			fc.property(changes, day, (all, from) => {
				const next = nextChangeDay(all, from);
				const later = all.filter((change) => change.day > from);
				expect(next).toBe(later[0]?.day ?? null);
			})
		);
	});

	test('forwards and back again comes to a day not later than the start', () => {
		fc.assert(
			fc.property(changes, day, (all, from) => {
				const next = nextChangeDay(all, from);
				if (!next) return;
				const back = previousChangeDay(all, next);
				if (back) expect(back <= from).toBe(true);
			})
		);
	});

	test('backwards finds the last earlier day', () => {
		fc.assert(
			fc.property(changes, day, (all, from) => {
				expect(previousChangeDay(all, from)).toBe(
					all.filter((change) => change.day < from).at(-1)?.day ?? null
				);
			})
		);
	});
});

describe('the changes between two days', () => {
	test('are the same in both directions', () => {
		fc.assert(
			fc.property(changes, day, day, (all, a, b) => {
				expect(changesBetween(all, a, b)).toEqual(changesBetween(all, b, a));
			})
		);
	});

	test('do not hold those of the earlier day, but those of the later', () => {
		fc.assert(
			fc.property(changes, day, day, (all, a, b) => {
				const [first, last] = [a, b].sort() as [string, string];
				expect(changesBetween(all, a, b)).toEqual(
					all.filter((change) => change.day > first && change.day <= last)
				);
			})
		);
	});

	test('add up where two spans meet', () => {
		fc.assert(
			fc.property(changes, fc.tuple(day, day, day), (all, days) => {
				const [a, b, c] = days.toSorted() as [string, string, string];
				expect([...changesBetween(all, a, b), ...changesBetween(all, b, c)]).toEqual(
					changesBetween(all, a, c)
				);
			})
		);
	});

	test('up to a day end with all changes of the latest day that has any', () => {
		fc.assert(
			fc.property(changes, day, (all, on) => {
				const latest = latestChanges(all, on);
				const days = all.map((change) => change.day).filter((known) => known <= on);
				expect(latest).toEqual(all.filter((change) => change.day === days.at(-1)));
				if (latest[0]) expect(changesBetween(all, latest[0].day, addDays(on, 0))).toEqual([]);
			})
		);
	});
});
