import { describe, expect, test } from 'vitest';
import { withoutStaffSince } from '#lib/history/mission-span.ts';
import { missionsOn } from '#lib/history/missions-on.ts';
import { country, factsOf, mission } from '../../fixtures/facts.ts';

describe('the missions of a day', () => {
	const kept = mission({ opened: '1975', closed: '1990-06-01', state: 'closed' });
	const missions = [kept, mission({ residence: 'unproved', opened: '1970' }), mission({ side: 'of-dprk' })];
	const on = (day: string) => missionsOn(country('aa', { missions }), 'in-dprk', day, factsOf([]));

	test('are certain only after the last day on which they can have opened', () => {
		expect(on('1974-12-31')).toEqual([]);
		expect(on('1975-01-01')).toEqual([{ mission: kept, sure: false }]);
		expect(on('1975-12-31')).toEqual([{ mission: kept, sure: true, staffed: 'yes' }]);
		expect(on('1990-06-01')).toEqual([]);
	});

	test('are those of one side', () => {
		const [other] = missionsOn(country('aa', { missions }), 'of-dprk', '2000-01-01', factsOf([]));
		expect(other?.mission.side).toBe('of-dprk');
	});
});

describe('the date since which a mission has been without staff', () => {
	const empty = mission({
		without_staff: [
			{ from: '2020-03', to: '2021-06-01', reason: 'Made up.', sources: [] },
			{ from: '2022', reason: 'Made up.', sources: [] }
		]
	});

	test('is that of the time which holds the day', () => {
		expect(withoutStaffSince(empty, '2020-03-30')).toBeUndefined();
		expect(withoutStaffSince(empty, '2020-03-31')).toBe('2020-03');
		expect(withoutStaffSince(empty, '2021-06-01')).toBeUndefined();
		expect(withoutStaffSince(empty, '2026-01-01')).toBe('2022');
	});
});
