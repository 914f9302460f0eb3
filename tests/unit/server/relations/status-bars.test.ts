import { describe, expect, test } from 'vitest';
import { factsIn } from '#lib/server/fact-base.ts';
import { POWERS, powerOf } from '#lib/server/relations/powers.ts';
import { statusBars } from '#lib/server/relations/status-bars.ts';

const facts = factsIn('en');
const ids = POWERS.map((slug) => powerOf(slug, facts)!.id);
const bars = statusBars(ids, facts, 'en');

describe('the bars of the great relations', () => {
	test.each(bars.rows)('of $name have no hole and end at the edge of the axis', ({ stretches, told }) => {
		stretches.slice(1).forEach(({ x }, i) => {
			const before = stretches[i]!;
			expect(before.x + before.width).toBeCloseTo(x, 5);
		});
		expect(stretches.at(-1)!.x + stretches.at(-1)!.width).toBeLessThanOrEqual(100);
		expect(told).toHaveLength(stretches.length);
	});

	test('have a key of exactly the statuses that occur', () => {
		const occur = new Set(bars.rows.flatMap(({ stretches }) => stretches.map(({ status }) => status)));
		expect(new Set(bars.statuses.map(({ status }) => status))).toEqual(occur);
	});

	test('have a line for every event', () => {
		for (const { events } of bars.rows) expect(events).toMatch(/^(M\d+ 0v130)+$/);
	});
});
