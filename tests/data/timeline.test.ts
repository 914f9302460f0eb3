import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addDays } from '#lib/dates/partial-date.ts';
import type { Status } from '#lib/facts/records.ts';
import { writtenMessagesFor } from '#lib/i18n/written-messages.ts';
import { stretchAt } from '#lib/relations/stretch-at.ts';
import { inForce } from '#lib/relations/totals.ts';
import { facts, histories, statusIds, timelineIn } from '#lib/server/fact-base.ts';
import { STATUS_BY_YEAR_FILE } from '#lib/server/status-by-year.ts';
import { changesBetween, changesFor, recoloured } from '#lib/timeline/change.ts';
import { changeLine } from '#lib/timeline/change-line.ts';
import { findingOf } from '#lib/timeline/finding.ts';
import { STACK, TWO_KOREAS_STACK } from '#lib/timeline/history-chart.ts';
import { pictureOf } from '#lib/timeline/picture.ts';
import { statesOn } from '#lib/timeline/states-on.ts';
import { TWO_KOREAS } from '#lib/timeline/bins.ts';
import { dayOfYear, yearTotals, yearsOf } from '#lib/timeline/year-totals.ts';

const timeline = timelineIn('en');
const { firstDay, lastDay } = timeline;
const picture = (day: string, more: { compare?: string; layer?: 'two-koreas' } = {}) =>
	pictureOf(timeline, { day, compare: more.compare ?? null, layer: more.layer ?? 'pyongyang' }, statusIds);
const finding = (day: string, more: Parameters<typeof picture>[1] = {}) =>
	findingOf(timeline, picture(day, more), 'en');

describe('the chart behind the slider', () => {
	test('has the totals of status-by-year.csv', () => {
		const [head = '', ...rows] = readFileSync(STATUS_BY_YEAR_FILE, 'utf8').trim().split('\n');
		const years = head.split(',').slice(1);
		const table = rows.map((row) => row.split(',').slice(1));
		const totals = yearTotals(timeline, 'pyongyang', statusIds);
		expect(years.map(Number)).toEqual(yearsOf(timeline));
		for (const [i, year] of years.entries())
			for (const status of statusIds)
				expect(totals[i]![status], `${year} ${status}`).toBe(table.filter((row) => row[i] === status).length);
	});

	test('stacks every bin that a year can have', () => {
		expect(STACK.toSorted()).toEqual(statusIds.toSorted());
		expect(TWO_KOREAS_STACK.toSorted()).toEqual(TWO_KOREAS.toSorted());
	});
});

describe('the changes', () => {
	test('tell of every day on which a country has another colour, and of no other', () => {
		const told = new Set(
			timeline.changes.flatMap((change) => recoloured(change).map((id) => `${id} ${change.day}`))
		);
		const missing = [...histories].flatMap(([id, history]) =>
			history
				.filter(({ from, status }, i) => i > 0 && from <= lastDay && history[i - 1]!.status !== status)
				.map(({ from }) => `${id} ${from}`)
				.filter((change) => !told.has(change))
		);
		expect(missing).toEqual([]);
	});

	test('lead to the status that the state then has', () => {
		const apart = timeline.changes.filter(({ state, day, status }) => {
			const all = [...timeline.countries, ...timeline.former];
			return stretchAt(all.find(({ id }) => id === state)!.history, day).status !== status;
		});
		expect(apart).toEqual([]);
	});

	test('all have words and a page', () => {
		for (const change of timeline.changes) {
			const line = changeLine(change, timeline, 'en');
			expect(line.label, line.id).toMatch(/^[A-Z]/);
			expect([...facts.countries.values()].some(({ slug }) => slug === line.slug)).toBe(true);
		}
	});

	test('say that Malaysia and the DPRK established relations on 30 June 1973', () => {
		const [change] = changesBetween(timeline.changes, '1973-06-29', '1973-06-30');
		expect(changeLine(change!, timeline, 'en')).toMatchObject({
			date: '30 June 1973',
			label: 'Relations established',
			name: 'Malaysia'
		});
	});

	test('of a former state are told once, with the countries of today that it stands for', () => {
		const [soviet] = changesBetween(timeline.changes, '1948-10-11', '1948-10-12');
		expect(soviet).toMatchObject({ state: 'su', kind: 'relations-established' });
		expect(recoloured(soviet!)).toHaveLength(15);
		expect(changeLine(soviet!, timeline, 'en').detail).toBe('15 countries of today');
	});
});

describe('the reasons of breaks', () => {
	test('are known for every severance and suspension', () => {
		const breaks = timeline.changes.filter(({ kind }) =>
			['relations-severed', 'relations-suspended'].includes(kind)
		);
		expect(breaks.filter(({ reason }) => !reason)).toEqual([]);
		expect(timeline.changes.filter(({ reason, kind }) => reason && !kind.startsWith('relations-'))).toEqual(
			[]
		);
	});

	test('are those of the records: Myanmar broke off for the bombing of 1983, told from that day on', () => {
		const of = (day: string) => changesFor(timeline.changes, 'bombing', day).map(({ state }) => state);
		expect(of('1983-11-03')).toEqual([]);
		expect(of('1983-11-04')).toEqual(['mm']);
		expect(of(lastDay)).toContain('cr');
	});
});

describe('the states of a day', () => {
	test('on the last day are the 157 members of the United Nations with relations', () => {
		const states = statesOn(timeline, lastDay);
		expect(states).toMatchObject({ partners: 157, embassies: 24, severed: 10, without: 25, later: 0 });
		expect(states.partnersOutside.map(({ id }) => id)).toEqual(['eu', 'ps']);
		expect(states.former).toEqual([]);
	});

	test('on the first day are none', () => {
		expect(statesOn(timeline, firstDay).partners).toBe(0);
	});

	test('count the Soviet Union once', () => {
		const states = statesOn(timeline, '1948-10-12');
		expect(states.partners).toBe(1);
		expect(states.former.map(({ id }) => id)).toContain('su');
	});

	test('are never more than the countries of today that they colour', () => {
		for (const year of yearsOf(timeline)) {
			const day = dayOfYear(year, timeline);
			const { totals } = picture(day);
			const coloured = totals.unMembers.embassy + totals.unMembers.relations;
			// Germany and Yemen were two states each, and one colour.
			expect(statesOn(timeline, day).partners).toBeLessThanOrEqual(coloured + 1);
		}
	});
});

describe('the finding', () => {
	test('of today has the numbers of today', () => {
		expect(finding(lastDay).heading).toBe(
			'157 of 193 United Nations member states have diplomatic relations with North Korea.'
		);
		expect(finding(lastDay).details).toContain('(France has an office instead)');
		expect(finding(lastDay).details).toContain(
			'the European Union and Palestine have relations, and Western Sahara is recognised'
		);
	});

	test('of the first day is that of a state without partners', () => {
		expect(finding(firstDay).heading).toBe(
			'On 9 September 1948, no state had diplomatic relations with North Korea.'
		);
	});

	test('of two days counts what happened between them, in either order', () => {
		const both = finding('1990-01-01', { compare: '1970-01-01' });
		expect(both).toEqual(finding('1970-01-01', { compare: '1990-01-01' }));
		expect(both.heading).toMatch(/^Between 1 January 1970 and 1 January 1990: /);
	});

	test('names what South Korea’s side rests on', () => {
		expect(finding('1980-05-01', { layer: 'two-koreas' }).details).toContain('kdiplo');
	});
});

describe('the map of any day', () => {
	test('gives every entity a look, in every layer', () => {
		for (const year of yearsOf(timeline))
			for (const more of [{}, { compare: '1976-08-18' }, { layer: 'two-koreas' as const }]) {
				const { looks, totals } = picture(dayOfYear(year, timeline), more);
				expect(looks.size).toBe(facts.countries.size);
				expect(Object.values(totals.all).reduce((sum, count) => sum + count, 0)).toBe(facts.countries.size);
			}
	});

	test('divides Germany between its two states until 1990', () => {
		expect(picture('1976-08-18').looks.get('de')).toEqual({
			bin: 'embassy',
			beside: 'never',
			since: '1949-11-06'
		});
		expect(picture('1990-10-03').looks.get('de')).toEqual({ bin: 'never' });
	});

	test('counts Algeria’s relations of 1958, before its independence', () => {
		expect(inForce(picture('1958-12-31').looks.get('dz')!.bin as Status)).toBe(true);
		expect(picture('1958-01-01').looks.get('dz')!.bin).toBe('not-sovereign');
	});

	test('is not certain between the ends of an imprecise date, and certain outside them', () => {
		const unsure = [...histories].flatMap(([id, history]) =>
			history.filter(({ orElse }) => orElse).map(({ from, until }) => ({ id, from, until }))
		);
		expect(unsure.length).toBeGreaterThan(50);
		for (const { id, from, until } of unsure) {
			expect(picture(from).looks.get(id)!.orElse, `${id} ${from}`).toBeDefined();
			if (until && until <= lastDay)
				expect(picture(addDays(until, -1)).looks.get(id)!.orElse, `${id} ${until}`).toBeDefined();
		}
	});
});

test('no sentence on top of the map needs more room than is kept for it', () => {
	const longest = writtenMessagesFor('en').finding.room.length;
	const days = yearsOf(timeline).map((year) => dayOfYear(year, timeline));
	for (const day of days) {
		expect(finding(day).heading.length, day).toBeLessThanOrEqual(longest);
		expect(finding(day, { layer: 'two-koreas' }).heading.length, day).toBeLessThanOrEqual(longest);
		expect(finding(lastDay, { compare: day }).heading.length, day).toBeLessThanOrEqual(longest);
		expect(finding(day, { compare: firstDay }).heading.length, day).toBeLessThanOrEqual(longest);
	}
});
