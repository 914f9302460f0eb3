import { geoContains } from 'd3-geo';
import iso from 'i18n-iso-countries';
import { describe, expect, test } from 'vitest';
import { daySpan } from '#lib/dates/partial-date.ts';
import type { Side } from '#lib/facts/records.ts';
import { loadFacts } from '#lib/server/facts/load.ts';
import { readAtlas } from '#lib/server/map/atlas.ts';
import { isFollowed } from '#lib/server/missions/closures.ts';
import { missionRows } from '#lib/server/missions/mission-rows.ts';
import { besides, ownMissions } from '#lib/server/missions/own-missions.ts';

const facts = loadFacts();
const { first_day: first, checked_up_to: last } = facts.edition;

describe.each<Side>(['in-dprk', 'of-dprk'])('the chart of the missions %s', (side) => {
	const rows = missionRows(side, facts);

	test('has every mission of the data in exactly one row', () => {
		const shown = rows.flatMap(({ missions }) => missions.map(({ mission }) => mission));
		expect(shown).toHaveLength(new Set(shown).size);
		expect(new Set(shown)).toEqual(new Set(ownMissions(side, facts).map(({ mission }) => mission)));
	});

	test('has a bar in every row, within the time of the map', () => {
		for (const { parts, missions } of rows) {
			expect(parts.length, JSON.stringify(missions[0]!.mission.city)).toBeGreaterThan(0);
			for (const { from, until } of parts) expect(first <= from && from < until).toBe(true);
		}
	});

	test('ends before the last day for a row of which every mission was closed before it', () => {
		const closed = rows.filter(({ missions }) =>
			missions.every(({ mission }) => mission.closed && daySpan(mission.closed).latest < last)
		);
		expect(closed.length).toBeGreaterThan(5);
		for (const { parts } of closed) expect(parts.at(-1)!.until <= last).toBe(true);
	});
});

test('a mission that was raised in rank or moved is no closing', () => {
	const inPeru = ownMissions('of-dprk', facts).filter(({ owner }) => owner?.id === 'pe');
	expect(inPeru.map((own) => isFollowed(own, besides(own)))).toEqual([true, false]);
});

describe('the seats of North Korean missions', () => {
	const seats = [...new Set(ownMissions('of-dprk', facts).map(({ mission }) => mission.city))];
	const shapes = readAtlas('10m');

	test('all have a place on the map', () => {
		expect(seats.filter((id) => !facts.cities.get(id)!.lonlat)).toEqual([]);
	});

	test('lie in the country that the register names, or so near its coast as the atlas is coarse', () => {
		const off = seats.filter((id) => {
			const { name, in: countries, lonlat } = facts.cities.get(id)!;
			const code = iso.alpha2ToNumeric(facts.countries.get(countries[0]!)!.iso2);
			// Hong Kong and Macao have shapes of their own.
			const own = shapes.filter((shape) => shape.code === code || name.startsWith(shape.name));
			const [x, y] = lonlat!;
			const near = [0, -0.1, 0.1].flatMap((dx) => [0, -0.1, 0.1].map((dy) => [x + dx, y + dy] as const));
			return !own.some(({ geometry }) => near.some((point) => geoContains(geometry, [...point])));
		});
		expect(off).toEqual([]);
	});
});
