import { describe, expect, test } from 'vitest';
import { loadFacts } from '#lib/server/facts/load.ts';
import { representationAt } from '#lib/history/representation-at.ts';
import { statusAt } from '#lib/history/status-at.ts';
import type { Side } from '#lib/facts/records.ts';

const facts = loadFacts();
const today = facts.edition.checked_up_to;
const of = (id: string, side: Side, day = today) =>
	representationAt(facts.countries.get(id)!, side, day, facts);

describe('representation', () => {
	test('is a resident embassy on exactly the days of the status embassy', () => {
		for (const entity of facts.countries.values()) {
			for (const day of ['1960-06-01', '1975-06-01', '1990-12-31', '2005-06-01', '2022-06-01', today]) {
				const now = statusAt(entity.id, day, facts);
				if (now.through.length || now.status === 'self') continue;
				const { kind } = representationAt(entity, 'in-dprk', day, facts);
				const related = now.status === 'embassy' || now.status === 'relations';
				if (related)
					expect(kind === 'resident-embassy', `${entity.id} ${day}`).toBe(now.status === 'embassy');
			}
		}
	});

	test('tells an embassy with staff from one without', () => {
		expect(of('se', 'in-dprk')).toMatchObject({ kind: 'resident-embassy', staffed: 'yes' });
		expect(of('se', 'in-dprk', '2022-01-01')).toMatchObject({ kind: 'resident-embassy', staffed: 'no' });
		expect(of('de', 'in-dprk')).toMatchObject({ kind: 'resident-embassy', staffed: 'no' });
		expect(of('cz', 'in-dprk')).toMatchObject({ kind: 'resident-embassy', staffed: 'unknown' });
	});

	test('is an accreditation from elsewhere where relations exist without an embassy', () => {
		expect(of('au', 'in-dprk')).toMatchObject({
			kind: 'non-resident-accreditation',
			from: [{ city: 'seoul' }]
		});
		expect(of('no', 'of-dprk')).toMatchObject({
			kind: 'non-resident-accreditation',
			from: [{ city: 'stockholm' }]
		});
	});

	test('is an office where there are no relations', () => {
		expect(of('fr', 'in-dprk')).toMatchObject({ kind: 'office', missions: [{ kind: 'cooperation-office' }] });
		expect(of('fr', 'of-dprk')).toMatchObject({ kind: 'office', missions: [{ kind: 'delegation' }] });
	});

	test('is none after a break', () => {
		expect(of('my', 'in-dprk')).toEqual({ kind: 'none' });
		expect(of('my', 'in-dprk', '2021-03-18')).toMatchObject({ kind: 'resident-embassy', staffed: 'no' });
		expect(of('my', 'of-dprk', '2021-03-22')).toEqual({ kind: 'none' });
	});

	test('is certain only outside the span of an imprecise opening', () => {
		const vietnam = facts.countries.get('vn')!;
		expect(representationAt(vietnam, 'in-dprk', '1977-01-01', facts, 'sure').kind).toBe('resident-embassy');
		expect(representationAt(vietnam, 'of-dprk', '1955-01-01', facts, 'sure').kind).toBe('none');
		expect(representationAt(vietnam, 'of-dprk', '1955-01-01', facts, 'possible').kind).toBe(
			'resident-embassy'
		);
	});
});
