import { expect, test } from 'vitest';
import { daySpan } from '#lib/dates/partial-date.ts';
import { DEFAULT_LANG } from '#lib/facts/languages.ts';
import { allStates } from '#lib/server/data/cells.ts';
import { countryJson } from '#lib/server/data/country-json.ts';
import { yearEnds } from '#lib/server/data/rows/statuses.ts';
import { yearJson } from '#lib/server/data/year-json.ts';
import { facts, histories, timelineIn } from '#lib/server/fact-base.ts';

const timeline = timelineIn(DEFAULT_LANG);
const years = yearEnds(facts).map(({ year }) => yearJson(year, { facts, histories, timeline }));
const countries = [...facts.countries.values()].map((entity) => countryJson(entity, facts));

test('a country’s file ends with the status of its last day, and holds every source that it cites, and no other', () => {
	for (const { id, status, intervals, record, accreditation, sources } of countries) {
		expect([id, intervals.at(-1)!.status]).toEqual([id, status.status]);
		const text = JSON.stringify([record, accreditation]);
		for (const source of Object.keys(sources)) expect(text, id).toContain(`"${source}"`);
		for (const { sources: cited } of record.events ?? [])
			expect(Object.keys(sources), id).toEqual(expect.arrayContaining(cited));
	}
});

test('no file tells the working notes of the editors', () => {
	expect(JSON.stringify([years, countries])).not.toMatch(/"(notes|editor_note)":/);
});

test('every change stands in the file of its year, and every event whose year is known', () => {
	expect(years.flatMap(({ changes }) => changes)).toEqual(timeline.changes);
	const dated = allStates(facts)
		.flatMap(({ events = [] }) => events)
		.filter(({ date }) => daySpan(date).earliest.slice(0, 4) === daySpan(date).latest.slice(0, 4))
		.filter(({ date }) => date >= facts.edition.first_day.slice(0, 4));
	expect(years.reduce((sum, { events }) => sum + events.length, 0)).toBe(dated.length);
});

test('a year’s file has the status of every entity, and none is made for a year beyond the map', () => {
	for (const { statuses } of years) expect(Object.keys(statuses)).toEqual([...facts.countries.keys()]);
	expect(years.at(-1)!.statuses['my']).toBe('severed');
	expect(() => yearJson(1947, { facts, histories, timeline })).toThrow('1947 is no year of the map');
});
