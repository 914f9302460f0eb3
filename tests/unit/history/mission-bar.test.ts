import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missionBar } from '#lib/history/mission-bar.ts';
import { existsOn } from '#lib/history/mission-span.ts';
import { mission } from '../../fixtures/facts.ts';
import { anyDay, missionList } from '../../fixtures/arbitraries.ts';

const frame = { first: '1948-09-09', last: '2026-06-30' };
const shown = (...given: Parameters<typeof missionBar>) =>
	missionBar(...given).map(({ from, until, kind }) => `${kind} ${from} ${until}`);

describe('the bar of a mission', () => {
	test('fades in and out where only years are known', () => {
		expect(shown(mission({ opened: '[1973..1975]', closed: '[1980..1985]' }), frame)).toEqual([
			'opening 1973-01-01 1975-12-31',
			'sure 1975-12-31 1980-01-01',
			'closing 1980-01-01 1985-12-31'
		]);
	});

	test('tells times without staff apart, and what is not known of them', () => {
		const without_staff = [{ from: '2020-03', to: '2024-09-13', reason: 'Made up.', sources: [] }];
		expect(shown(mission({ opened: '1975-04-03', without_staff }), frame)).toEqual([
			'sure 1975-04-03 2020-03-01',
			'staff-unknown 2020-03-01 2020-03-31',
			'empty 2020-03-31 2024-09-13',
			'sure 2024-09-13 2026-07-01'
		]);
	});

	test('is perhaps where no day is sure, and begins no earlier than it can have', () => {
		const undated = mission({ closed: '1983', state: 'closed' });
		expect(shown(undated, { ...frame, earliest: '1979-05-01' })).toEqual(['perhaps 1979-05-01 1983-12-31']);
	});

	test('has parts that follow each other, each ending after it begins, and ends with a mission that closed', () => {
		fc.assert(
			fc.property(missionList(), (missions) => {
				for (const one of missions) {
					const parts = missionBar(one, frame, missions);
					for (const [i, { from, until }] of parts.entries()) {
						expect(from < until).toBe(true);
						if (i) expect(parts[i - 1]!.until).toBe(from);
					}
					const last = parts.at(-1);
					if (one.closed && last && last.until <= frame.last)
						expect(existsOn(one, last.until, 'possible', missions)).toBe(false);
				}
			})
		);
	});

	test('says sure of a day where the mission is sure, and of no other', () => {
		fc.assert(
			fc.property(missionList(), anyDay, (missions, day) => {
				for (const one of missions) {
					const part = missionBar(one, frame, missions).find(({ from, until }) => from <= day && day < until);
					const isSure = ['sure', 'empty', 'staff-unknown'].includes(part?.kind ?? '');
					if (frame.first <= day && day <= frame.last)
						expect(isSure).toBe(existsOn(one, day, 'sure', missions));
				}
			})
		);
	});
});
