import { describe, expect, test } from 'vitest';
import { askedTour } from '#lib/tour/asked-tour.ts';
import { swipeTo } from '#lib/tour/swipe.ts';
import type { Tour, TourStep } from '#lib/tour/tour.ts';

const step = (title: string): TourStep => ({ title, text: '', address: `/?step=${title}`, sources: '' });
const steps = ['a', 'b', 'c'].map(step);
const tours: readonly Tour[] = [{ slug: 'one', title: 'One', steps }];
const ask = (query: string) => askedTour(new URLSearchParams(query), tours);

describe('a tour that an address asks for', () => {
	test.each([
		['tour=one', 1, undefined, 'b'],
		['tour=one&step=', 1, undefined, 'b'],
		['tour=one&step=2', 2, 'a', 'c'],
		['tour=one&step=3', 3, 'b', undefined]
	])('%s is step %i, between %s and %s', (query, number, previous, next) => {
		const asked = ask(query);
		if (!asked || !('step' in asked)) throw new Error('no step');
		expect([asked.number, asked.step, asked.previous?.title, asked.next?.title]).toEqual([
			number,
			steps[number - 1],
			previous,
			next
		]);
	});

	test.each([
		['tour=one&step=4', '4', 'c'],
		['tour=one&step=0', '0', 'a'],
		['tour=one&step=-1', '-1', 'a'],
		['tour=one&step=two', 'two', 'a']
	])('%s is no step, and the nearest one is named', (query, value, nearest) => {
		expect(ask(query)).toEqual({ unknown: 'step', value, tour: tours[0], nearest: step(nearest) });
	});

	test('may not exist, or not be asked for', () => {
		expect(ask('tour=toString')).toEqual({ unknown: 'tour', value: 'toString' });
		expect([ask(''), ask('tour='), ask('step=2')]).toEqual([null, null, null]);
	});
});

test.each([
	[-60, 5, 'next'],
	[60, -20, 'previous'],
	[-20, 0, null],
	[-60, 50, null]
])('a finger that goes %i, %i px leads to %s', (dx, dy, to) => {
	expect(swipeTo(dx, dy)).toBe(to);
});
