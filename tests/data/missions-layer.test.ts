import { describe, expect, test } from 'vitest';
import type { Day } from '#lib/dates/partial-date.ts';
import type { Entity, FormerState } from '#lib/facts/facts.ts';
import type { Side } from '#lib/facts/records.ts';
import { MISSIONS, MISSIONS_ABROAD } from '#lib/bins/bins.ts';
import { arcsOf } from '#lib/bins/arcs.ts';
import { listsOf } from '#lib/bins/lists.ts';
import type { MissionLayer } from '#lib/bins/mission-looks.ts';
import { pictureOf } from '#lib/bins/picture.ts';
import { dayOfYear, yearsOf } from '#lib/bins/year-totals.ts';
import { isUnconfirmed, postsOn } from '#lib/history/posts-on.ts';
import { isResidentEmbassy } from '#lib/history/mission-span.ts';
import { missionsOn } from '#lib/history/missions-on.ts';
import { representationAt } from '#lib/history/representation-at.ts';
import { statesOn } from '#lib/history/states-on.ts';
import { inForce } from '#lib/history/totals.ts';
import { facts, statusIds, timelineIn, today } from '#lib/server/fact-base.ts';
import { representation } from '#lib/server/representation/representation.ts';
import { findingOf } from '#lib/words/finding.ts';

const timeline = { ...timelineIn('en'), represented: representation };
const years = yearsOf(timeline).map((year) => dayOfYear(year, timeline));
const SIDES: readonly (readonly [MissionLayer, Side])[] = [
	['missions', 'in-dprk'],
	['missions-abroad', 'of-dprk']
];
const picture = (day: Day, layer: MissionLayer) =>
	pictureOf(timeline, { day, compare: null, layer }, statusIds);
const factsOf = (id: string): Entity | FormerState => facts.countries.get(id) ?? facts.predecessors.get(id)!;

describe.each(SIDES)('the map of %s', (layer, side) => {
	test('counts every state of the day in the row that the facts give it', () => {
		for (const day of years)
			for (const { state, status, bin } of picture(day, layer).states) {
				const record = factsOf(state.id);
				const at = representationAt(record, side, day, facts);
				const others = missionsOn(record, side, day, facts).filter(
					({ sure, mission }) => sure && !isResidentEmbassy(mission) && mission.kind !== 'interests-section'
				);
				const of = `${state.id} ${day}`;
				const embassy = {
					yes: 'staffed',
					no: 'unstaffed',
					unknown: 'staff-unknown'
				} as const;
				if (status === 'self') expect(bin, of).toBe('self');
				else if (at.kind === 'resident-embassy')
					expect(bin, of).toBe(side === 'in-dprk' ? embassy[at.staffed] : 'embassy-abroad');
				else if (others.length) expect(bin, of).toBe('other-office');
				else if (at.kind === 'none') expect(bin, of).toBe(inForce(status) ? 'no-mission' : 'no-relations');
				else expect(['covered', 'no-mission'], of).toContain(bin);
			}
	});

	test('counts as covered no state that the page of the missions marks as unconfirmed, and of the others those without an office', () => {
		for (const { state, bin } of picture(today, layer).states) {
			const entity = facts.countries.get(state.id);
			const posts = entity ? postsOn(entity, side, today, facts) : [];
			if (posts.length)
				expect(
					posts.every(isUnconfirmed) ? ['no-mission', 'other-office'] : ['covered', 'other-office'],
					state.id
				).toContain(bin);
		}
	});

	test('tells nothing of an ambassador from elsewhere without relations', () => {
		for (const day of years)
			for (const { bin, status, state } of picture(day, layer).states)
				if (bin === 'covered') expect(inForce(status), `${state.id} ${day}`).toBe(true);
	});

	test('draws a country that is a state of its own as it counts it', () => {
		for (const day of years) {
			const { states, looks } = picture(day, layer);
			for (const { state, bin } of states)
				if (looks.has(state.id)) expect(looks.get(state.id)!.bin, `${state.id} ${day}`).toBe(bin);
		}
	});

	test('lists every state of the day once', () => {
		for (const day of years) {
			const { groups } = listsOf(timeline, picture(day, layer), 'en');
			expect(groups.flatMap(({ members }) => members)).toHaveLength(statesOn(timeline, day).length);
		}
	});

	test('says where an ambassador comes from whose country has no embassy', () => {
		for (const day of years)
			for (const { state, bin } of picture(day, layer).states) {
				if (bin !== 'covered') continue;
				const stretch = representation[state.id]!.findLast(({ from }) => from <= day)!;
				const { from = [] } = (layer === 'missions' ? stretch.here : stretch.abroad)!;
				expect(from.length, `${state.id} ${day}`).toBeGreaterThan(0);
			}
	});
});

describe('on the last day', () => {
	const bin = (id: string, layer: MissionLayer) => picture(today, layer).looks.get(id)!.bin;

	test.each([
		['se', 'staffed'],
		['de', 'unstaffed'],
		['cz', 'staff-unknown'],
		['fr', 'other-office'],
		['au', 'covered'],
		['my', 'no-relations'],
		// Sweden looks after the interests of the United States.
		['us', 'no-relations'],
		['kp', 'self']
	])('%s is in Pyongyang: %s', (id, row) => {
		expect(bin(id, 'missions')).toBe(row);
	});

	test.each([
		['cn', 'embassy-abroad'],
		['fr', 'other-office'],
		// To the United Nations.
		['us', 'other-office'],
		['no', 'covered'],
		['my', 'no-relations']
	])('North Korea is in %s: %s', (id, row) => {
		expect(bin(id, 'missions-abroad')).toBe(row);
	});

	test('the embassies in Pyongyang are those of the map of relations', () => {
		const { all } = picture(today, 'missions').totals;
		const relations = pictureOf(timeline, { day: today, compare: null, layer: 'pyongyang' }, statusIds);
		expect(all.staffed + all.unstaffed + all['staff-unknown']).toBe(relations.totals.all.embassy);
	});

	test('headline and legend agree', () => {
		const shown = picture(today, 'missions');
		const { all } = shown.totals;
		const { heading } = findingOf(timeline, shown, 'en');
		expect(heading).toContain(`${all.staffed} with staff, ${all.unstaffed} without`);
	});
});

test('a divided country has both of its states on the map: the two Germanys of 1976', () => {
	expect(picture('1976-08-18', 'missions').looks.get('de')).toEqual({
		bin: 'staffed',
		beside: 'no-relations'
	});
	expect(picture('1976-08-18', 'missions').looks.get('ua')!.bin).toBe('staffed');
});

test('a map of missions without the representations is refused: it would say that there are none', () => {
	expect(() =>
		pictureOf(timelineIn('en'), { day: today, compare: null, layer: 'missions' }, statusIds)
	).toThrow('not there yet');
});

test('the rows of both directions have a place in the order of the lists', () => {
	expect(MISSIONS.filter((bin) => MISSIONS_ABROAD.includes(bin as never))).toHaveLength(6);
});

describe('the arcs', () => {
	const arcs = (layer: MissionLayer, only: readonly ['covered'] | readonly [], chosen?: string) => {
		const shown = pictureOf(timeline, { day: today, compare: null, layer, only }, statusIds);
		return arcsOf(timeline, shown, chosen);
	};

	test('lead from a chosen country to where its ambassador resides', () => {
		expect(arcs('missions', [], 'au')).toEqual([{ from: 'au', to: 'kr' }]);
		expect(arcs('missions-abroad', [], 'no')).toEqual([{ from: 'no', to: 'se' }]);
		expect(arcs('missions', [], 'se')).toEqual([]);
		expect(arcs('missions', [])).toEqual([]);
	});

	test('of the row of accredited ambassadors are those of its countries, no others', () => {
		const { looks } = picture(today, 'missions');
		const from = [...new Set(arcs('missions', ['covered']).map((arc) => arc.from))];
		const covered = [...looks].filter(([, { bin }]) => bin === 'covered').map(([id]) => id);
		expect(from.toSorted()).toEqual(covered.toSorted());
		expect(arcs('missions', ['covered']).some(({ perhaps }) => perhaps)).toBe(false);
	});

	test('that nobody confirms say so', () => {
		expect(arcs('missions', [], 'mt')).toEqual([{ from: 'mt', to: 'cn', perhaps: true }]);
	});

	test('are none on other maps', () => {
		const shown = pictureOf(timeline, { day: today, compare: null, layer: 'pyongyang' }, statusIds);
		expect(arcsOf(timeline, shown, 'au')).toEqual([]);
	});
});
