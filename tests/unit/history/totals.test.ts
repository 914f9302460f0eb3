import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inForce, totalsOf, type Counted } from '#lib/history/totals.ts';
import type { Status } from '#lib/facts/records.ts';
import { vocabulary } from '../../fixtures/facts.ts';

const statuses = Object.keys(vocabulary.statuses) as Status[];
const counted: fc.Arbitrary<Counted> = fc.record({
	status: fc.constantFrom(...statuses),
	unMember: fc.boolean()
});
const sum = (counts: Readonly<Record<Status, number>>): number =>
	Object.values(counts).reduce((a, b) => a + b, 0);

describe('the totals', () => {
	test('of nobody are 0 for every status', () => {
		const { all, unMembers } = totalsOf([], statuses);
		expect(Object.keys(all)).toEqual(statuses);
		expect(sum(all) + sum(unMembers)).toBe(0);
	});

	test('count a member of the United Nations twice over, another state once', () => {
		const { all, unMembers } = totalsOf(
			[
				{ status: 'embassy', unMember: true },
				{ status: 'embassy', unMember: false },
				{ status: 'severed', unMember: true }
			],
			statuses
		);
		expect(all).toMatchObject({ embassy: 2, severed: 1, never: 0 });
		expect(unMembers).toMatchObject({ embassy: 1, severed: 1, never: 0 });
	});

	test('add up to the number of states, in any order', () => {
		fc.assert(
			fc.property(fc.array(counted), (states) => {
				const totals = totalsOf(states, statuses);
				expect(sum(totals.all)).toBe(states.length);
				expect(sum(totals.unMembers)).toBe(states.filter(({ unMember }) => unMember).length);
				expect(totalsOf(states.toReversed(), statuses)).toEqual(totals);
			})
		);
	});
});

test('relations are in force with an embassy or without, and in no other status', () => {
	expect(statuses.filter(inForce)).toEqual(['embassy', 'relations']);
});
