import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	existsOn,
	isEmbassyInPyongyang,
	isOffice,
	missionSpan,
	staffedOn
} from '#lib/history/mission-span.ts';
import { FIRST_DAY_OF_ALL, LAST_DAY_OF_ALL } from '#lib/dates/partial-date.ts';
import type { MissionKind } from '#lib/facts/records.ts';
import { mission, vocabulary } from '../../fixtures/facts.ts';
import { anyDay, missionList } from '../../fixtures/arbitraries.ts';

describe('the time of a mission', () => {
	test('is never sure when its opening is unknown, but possible from the beginning', () => {
		const unknown = mission({ closed: '1980-05-06' });
		expect(missionSpan(unknown, 'sure')).toBeNull();
		expect(missionSpan(unknown, 'possible')).toEqual({ from: FIRST_DAY_OF_ALL, until: '1980-05-06' });
	});

	test('goes on when no closing is known', () => {
		const open = mission({ opened: '1975' });
		expect(missionSpan(open, 'sure')).toEqual({ from: '1975-12-31', until: LAST_DAY_OF_ALL });
		expect(missionSpan(open, 'possible')).toEqual({ from: '1975-01-01', until: LAST_DAY_OF_ALL });
	});

	test('begins on the day of its opening and is over on the day of its closing', () => {
		const exact = mission({ opened: '1975-04-03', closed: '1980-05-06' });
		for (const claim of ['sure', 'possible'] as const) {
			expect(missionSpan(exact, claim)).toEqual({ from: '1975-04-03', until: '1980-05-06' });
			expect(
				['1975-04-02', '1975-04-03', '1980-05-05', '1980-05-06'].map((day) => existsOn(exact, day, claim))
			).toEqual([false, true, true, false]);
		}
	});

	test('of which only years are known is surely shorter than possible', () => {
		const years = mission({ opened: '1975', closed: '1980' });
		expect(missionSpan(years, 'sure')).toEqual({ from: '1975-12-31', until: '1980-01-01' });
		expect(missionSpan(years, 'possible')).toEqual({ from: '1975-01-01', until: '1980-12-31' });
	});

	test('within one year is possible in that year and sure on no day of it', () => {
		const short = mission({ opened: '1975', closed: '1975' });
		for (const others of [[], [short]]) {
			expect(missionSpan(short, 'sure', others)).toBeNull();
			expect(missionSpan(short, 'possible', others)).toEqual({ from: '1975-01-01', until: '1975-12-31' });
		}
	});

	test('is over on no day when it closed on the day of its opening', () => {
		expect(missionSpan(mission({ opened: '1975-04-03', closed: '1975-04-03' }), 'possible')).toBeNull();
	});
});

describe('a mission that another takes over', () => {
	const before = mission({ kind: 'trade-mission', opened: '1968', closed: '1984' });
	const after = mission({ kind: 'delegation', opened: '1984' });
	const days = ['1983-12-31', '1984-01-01', '1984-06-15', '1984-12-30', '1984-12-31', '1985-01-01'];

	test('leaves no day between the two', () => {
		const both = [before, after];
		for (const claim of ['sure', 'possible'] as const) {
			for (const day of days)
				expect(
					both.some((one) => existsOn(one, day, claim, both)),
					`${claim} ${day}`
				).toBe(true);
		}
	});

	test('must be of the same side and date, else its time in between is not sure', () => {
		for (const other of [
			mission({ side: 'of-dprk', opened: '1984' }),
			mission({ opened: '1985' }),
			mission()
		]) {
			const both = [before, other];
			expect(both.some((one) => existsOn(one, '1984-06-15', 'sure', both))).toBe(false);
		}
	});

	test('does not take over from itself', () => {
		const twin = mission({ opened: '1975', closed: '1975' });
		expect(existsOn(twin, '1975-06-15', 'possible', [twin])).toBe(true);
	});
});

describe('a mission on any day', () => {
	test('that surely exists may exist', () => {
		fc.assert(
			fc.property(missionList(), anyDay, (missions, day) => {
				for (const one of missions) {
					if (existsOn(one, day, 'sure')) expect(existsOn(one, day, 'possible')).toBe(true);
				}
			})
		);
	});

	test('exists on every day of its time and on no other', () => {
		fc.assert(
			fc.property(missionList(), anyDay, fc.constantFrom('sure', 'possible'), (missions, day, claim) => {
				for (const one of missions) {
					const span = missionSpan(one, claim, missions);
					expect(existsOn(one, day, claim, missions)).toBe(
						span !== null && span.from <= day && day < span.until
					);
					if (span) expect(span.from < span.until).toBe(true);
				}
			})
		);
	});
});

describe('what a mission counts for', () => {
	const kinds = Object.keys(vocabulary.missions) as MissionKind[];

	test('only a resident embassy of the country in the capital makes an embassy in Pyongyang', () => {
		expect(isEmbassyInPyongyang(mission())).toBe(true);
		expect(isEmbassyInPyongyang(mission({ side: 'of-dprk' }))).toBe(false);
		expect(isEmbassyInPyongyang(mission({ city: 'chongjin' }))).toBe(false);
		expect(isEmbassyInPyongyang(mission({ residence: 'unproved' }))).toBe(false);
		expect(kinds.filter((kind) => isEmbassyInPyongyang(mission({ kind })))).toEqual(['embassy']);
	});

	test('an embassy without staff is an embassy', () => {
		expect(isEmbassyInPyongyang(mission({ state: 'no-resident-staff' }))).toBe(true);
	});

	test('only the kinds that the vocabulary says make an office', () => {
		const offices = kinds.filter((kind) => isOffice(mission({ kind }), vocabulary.missions));
		expect(offices).toEqual(kinds.filter((kind) => vocabulary.missions[kind].office));
		expect(offices).not.toContain('embassy');
		expect(offices).not.toContain('interests-section');
		expect(offices).not.toContain('liaison-office');
	});

	test('an office of the country counts in Pyongyang only, one of the DPRK anywhere, unproved residence nowhere', () => {
		const is = (more: Parameters<typeof mission>[0]) =>
			isOffice(mission({ kind: 'delegation', ...more }), vocabulary.missions);
		expect(is({})).toBe(true);
		expect(is({ city: 'kaesong' })).toBe(false);
		expect(is({ side: 'of-dprk', city: 'paris' })).toBe(true);
		expect(is({ side: 'of-dprk', city: 'paris', residence: 'unproved' })).toBe(false);
	});
});

describe('the staff of a mission', () => {
	const time = (from: string, to?: string) => ({ from, to, reason: 'Made up.', sources: [] });

	test('is there when nothing else is known', () => {
		expect(staffedOn(mission(), '2000-01-01')).toBe('yes');
		expect(staffedOn(mission({ as_of: '2024-01' }), '2026-01-01')).toBe('yes');
	});

	test('is as the latest report says from the day of that report on', () => {
		for (const [state, staffed] of [
			['operating', 'yes'],
			['no-resident-staff', 'no'],
			['unknown', 'unknown'],
			['closed', 'unknown']
		] as const) {
			const reported = mission({ state, as_of: '2024-01' });
			expect(staffedOn(reported, '2023-12-31'), state).toBe('yes');
			expect(staffedOn(reported, '2024-01-01'), state).toBe(staffed);
		}
	});

	test('is away from the day it left until the day before it came back', () => {
		const empty = mission({ as_of: '2025-09', without_staff: [time('2020-08-26', '2024-09-13')] });
		const days = ['2020-08-25', '2020-08-26', '2024-09-12', '2024-09-13', '2026-01-01'];
		expect(days.map((day) => staffedOn(empty, day))).toEqual(['yes', 'no', 'no', 'yes', 'yes']);
	});

	test('is not known to be there in the month in which it left or came back', () => {
		const empty = mission({ as_of: '2025-09', without_staff: [time('2020-08', '2024-09')] });
		const days = [
			'2020-07-31',
			'2020-08-01',
			'2020-08-30',
			'2020-08-31',
			'2024-08-31',
			'2024-09-01',
			'2024-09-29',
			'2024-09-30'
		];
		expect(days.map((day) => staffedOn(empty, day))).toEqual([
			'yes',
			'unknown',
			'unknown',
			'no',
			'no',
			'unknown',
			'unknown',
			'yes'
		]);
	});

	test('that left and came back in one month is never known to have been away', () => {
		const empty = mission({ as_of: '2025', without_staff: [time('2020-08', '2020-08')] });
		expect(['2020-08-01', '2020-08-30', '2020-08-31'].map((day) => staffedOn(empty, day))).toEqual([
			'unknown',
			'unknown',
			'yes'
		]);
	});

	test('stays away while no return is known', () => {
		const empty = mission({
			state: 'no-resident-staff',
			as_of: '2024-02',
			without_staff: [time('2020-03-09')]
		});
		expect(
			['2020-03-08', '2020-03-09', '2024-02-01', '2026-06-30'].map((day) => staffedOn(empty, day))
		).toEqual(['yes', 'no', 'no', 'no']);
	});

	test('may have come back unseen since a report that does not know', () => {
		const empty = mission({ state: 'unknown', as_of: '2024-02', without_staff: [time('2021-03')] });
		expect(['2021-03-31', '2024-01-31', '2024-02-01'].map((day) => staffedOn(empty, day))).toEqual([
			'no',
			'no',
			'unknown'
		]);
	});

	test('is looked up in every one of several times', () => {
		const twice = mission({
			as_of: '2025',
			without_staff: [time('2001-01-01', '2002-01-01'), time('2020-01-01', '2021-01-01')]
		});
		expect(
			['2000-12-31', '2001-06-01', '2010-01-01', '2020-06-01', '2022-01-01'].map((day) =>
				staffedOn(twice, day)
			)
		).toEqual(['yes', 'no', 'yes', 'no', 'yes']);
	});
});
