import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, FIRST_DAY_OF_ALL, LAST_DAY_OF_ALL, type Day } from '#lib/dates/partial-date.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import { stretchesOf, type Covered } from '#lib/history/stretches-of.ts';
import { anyDay, dayBetween } from '../../fixtures/arbitraries.ts';

type Value = { readonly status: string; readonly beside?: readonly string[] };

/** Few values, so that neighbours are often the same. */
const value: fc.Arbitrary<Value> = fc.constantFrom<Value>(
	{ status: 'never' },
	{ status: 'relations' },
	{ status: 'relations', beside: ['never'] },
	{ status: 'relations', beside: ['never', 'severed'] }
);

/** Something that changes on days of its own, asked for in any order, more than once and outside what is covered. */
const anything = fc
	.record({
		changes: fc.array(fc.tuple(anyDay, value), { maxLength: 8 }),
		more: fc.array(fc.oneof(anyDay, fc.constantFrom(FIRST_DAY_OF_ALL, LAST_DAY_OF_ALL)), { maxLength: 5 }),
		ends: fc.tuple(dayBetween('1948-09-09', '1990-01-01'), dayBetween('1990-01-01', '2026-06-30')),
		endless: fc.boolean()
	})
	.map(({ changes, more, ends: [first, last], endless }) => {
		const sorted = changes.toSorted(([a], [b]) => (a < b ? -1 : 1));
		const valueOn = (day: Day): Value =>
			sorted.findLast(([from]) => from <= day)?.[1] ?? { status: 'not-sovereign' };
		const days = [...changes.map(([day]) => day).reverse(), ...more, ...changes.map(([day]) => day)];
		const covered: Covered = endless ? { first } : { first, last };
		return { days, covered, valueOn, stretches: stretchesOf(days, covered, valueOn) };
	});

type Anything = typeof anything extends fc.Arbitrary<infer Made> ? Made : never;

const always = (law: (made: Anything) => void): void => fc.assert(fc.property(anything, law));

describe('the stretches of anything', () => {
	test('begin on the first day, once each, in the order of the days, and not after the last', () => {
		always(({ stretches, covered: { first, last = '9999-12-30' } }) => {
			const starts = stretches.map(({ from }) => from);
			expect(starts[0]).toBe(first);
			expect(starts).toEqual([...new Set(starts)].sort());
			expect(starts.at(-1)! <= last).toBe(true);
		});
	});

	test('differ from their neighbours', () => {
		always(({ stretches }) => {
			const values = stretches.map(({ from: _, ...rest }) => JSON.stringify(rest));
			for (const [i, text] of values.entries()) expect(text).not.toBe(values[i + 1]);
		});
	});

	test('give on every day, also the one before a change, what holds on it', () => {
		fc.assert(
			fc.property(anything, fc.array(anyDay), (made, more) => {
				const { stretches, valueOn, days, covered } = made;
				const { first, last = LAST_DAY_OF_ALL } = covered;
				const near = days.filter((day) => day !== FIRST_DAY_OF_ALL).flatMap((day) => [addDays(day, -1), day]);
				for (const day of [first, ...near, ...more].filter((each) => each >= first && each <= last)) {
					const { from: _, ...held } = stretchAt(stretches, day);
					expect(held, day).toEqual(valueOn(day));
				}
			})
		);
	});

	test('are as few as can be: one more than there are changes of what holds', () => {
		always(({ stretches, valueOn, covered: { first, last = LAST_DAY_OF_ALL }, days }) => {
			const inside = days.filter((day) => day > first && day <= last && day !== LAST_DAY_OF_ALL);
			const changes = [...new Set(inside)].filter(
				(day) => JSON.stringify(valueOn(day)) !== JSON.stringify(valueOn(addDays(day, -1)))
			);
			expect(stretches).toHaveLength(changes.length + 1);
		});
	});

	test('are the same in whatever order, and however often, the days are given', () => {
		always(({ days, covered, valueOn, stretches }) => {
			expect(stretchesOf([...days, ...days].sort(), covered, valueOn)).toEqual(stretches);
		});
	});

	test('ask for no day outside what is covered, and for none twice', () => {
		always(({ days, covered, valueOn }) => {
			const asked: Day[] = [];
			stretchesOf(days, covered, (day) => {
				asked.push(day);
				return valueOn(day);
			});
			const { first, last = '9999-12-30' } = covered;
			expect(asked.every((day) => first <= day && day <= last)).toBe(true);
			expect(new Set(asked).size).toBe(asked.length);
		});
	});
});

test('where nothing changes there is one stretch', () => {
	expect(stretchesOf([], { first: '1948-09-09' }, () => ({ status: 'never' }))).toEqual([
		{ from: '1948-09-09', status: 'never' }
	]);
});
