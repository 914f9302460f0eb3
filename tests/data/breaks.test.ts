import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { breaksPage } from '#lib/server/breaks/breaks-page.ts';
import { groupsOf } from '#lib/server/breaks/groups.ts';
import { MEASURE_KINDS, measuresOf } from '#lib/server/breaks/measures.ts';
import { shockPage } from '#lib/server/breaks/shock-page.ts';
import { facts, storyIn, siteIn } from '#lib/server/fact-base.ts';
import { figureOf } from '#lib/server/figures.ts';

const page = breaksPage('en');
const measures = measuresOf(facts);
const records = [...facts.countries.values(), ...facts.predecessors.values()];
const events = records.flatMap(({ id, events: own = [] }) => own.map((event) => ({ id, event })));
const ids = page.rows.map(({ id }) => id);

describe('/breaks', () => {
	test('has every severance, suspension, downgrade, expulsion and recall of the fact base once', () => {
		const asked = events.filter(({ event }) =>
			MEASURE_KINDS.slice(0, 6).some((kind) => kind === event.event)
		);
		for (const { id, event } of asked)
			expect(measures.filter((measure) => measure.state === id && measure.event === event)).toHaveLength(1);
		expect(page.rows).toHaveLength(measures.length);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('shows no restoration before its break, and none that follows a later break', () => {
		for (const { state, day, restored } of measures.filter((measure) => measure.restored)) {
			expect(restored!.day > day).toBe(true);
			const between = measures.filter(
				(other) =>
					other.state === state &&
					other.kind === 'relations-severed' &&
					other.day > day &&
					other.day < restored!.day
			);
			expect(between).toEqual([]);
		}
	});

	test('has figures that agree with its rows and with the map', () => {
		const { breaks, restored, open } = page.figures;
		const rows = page.rows.filter(({ kind }) => kind === 'relations-severed');
		expect(rows).toHaveLength(breaks);
		expect(restored + open).toBe(breaks);
		expect(page.open).toHaveLength(open);
		expect(figureOf('broken-off 1948..2026', siteIn('en'))).toBe(breaks);
		for (const { kind, all, byCountry, byDprk, byOther } of page.kinds) {
			expect(page.rows.filter((row) => row.kind === kind)).toHaveLength(all);
			expect(byCountry + byDprk + byOther).toBe(all);
		}
	});

	test('has one mark for each measure, by year and by reason, and each leads to a row', () => {
		const inStrip = page.strip.marks.filter(({ kind }) => kind !== 'relations-restored');
		expect(inStrip.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
		expect(page.reasons.flatMap(({ strip }) => strip.marks.map(({ id }) => id)).toSorted()).toEqual(
			ids.toSorted()
		);
	});

	test('can be narrowed to every kind and to every reason of the vocabulary', () => {
		const css = readFileSync('src/routes/[[lang=lang]]/(text)/breaks/row-choice.css', 'utf8');
		for (const kind of MEASURE_KINDS) expect(css).toContain(`[data-kind='${kind}']`);
		for (const reason of [...Object.keys(facts.vocabulary.reasons), 'none'])
			expect(css).toContain(`[data-reason='${reason}']`);
	});
});

describe.each(groupsOf(facts).map((group) => [group.slug, group] as const))('/breaks/%s', (slug, group) => {
	const own = shockPage(slug, 'en');

	test('has every event of the fact base that belongs to it, and a bar for each state', () => {
		const asked = group.isShock ? events.filter(({ event }) => event.shock === slug) : null;
		expect(own.rows.length).toBe(asked?.length ?? measures.filter(group.holds).length);
		expect(own.rows.length).toBeGreaterThan(0);
		expect(own.tracks).toHaveLength(new Set(own.rows.map(({ state }) => state.href)).size);
	});

	test('names the states of its map, and has a name there for each', () => {
		for (const { name } of own.map.labels) expect(own.alt).toContain(name);
		expect(own.map.labels).toHaveLength(own.tracks.length);
	});

	test('has a map of at most 12 kB', () =>
		expect(brotliCompressSync(JSON.stringify(own.map)).length).toBeLessThan(12_000));

	test('begins on a day of the time line, not after the first measure', () => {
		const day = storyIn('en', `/breaks/${slug}`).sections.find(({ id }) => id === 'happened')!.about;
		const first = measures.find(group.holds)!.day;
		expect(day <= first).toBe(true);
		if (group.isShock)
			expect(facts.context.some(({ date }) => date === day.slice(0, date.length) && date.length > 4)).toBe(
				true
			);
	});
});
