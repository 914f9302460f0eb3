import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daySpan, type Day } from '#lib/dates/partial-date.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { inForce } from '#lib/history/totals.ts';
import { representationAt } from '#lib/history/representation-at.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import { cityName, type Entity } from '#lib/facts/facts.ts';
import type { Cause } from '#lib/facts/cause.ts';
import type { Region, Status } from '#lib/facts/records.ts';
import { facts, statusIds, timelineIn, today } from '#lib/server/fact-base.ts';
import { phasesOf } from '#lib/server/panel/phases.ts';
import { SourceNotes } from '#lib/server/panel/source-notes.ts';
import { tableIn, tiesIn } from '#lib/server/table/table.ts';
import { cellsOf } from '#lib/words/cell-words.ts';
import { filterRows } from '#lib/table/filter-rows.ts';
import { rowsOn } from '#lib/bins/rows-on.ts';
import { lookWords } from '#lib/words/look-words.ts';
import { concernedBy } from '#lib/bins/concerned.ts';
import { countedRows, statesOfRows } from '#lib/table/counted-rows.ts';
import { pictureOf } from '#lib/bins/picture.ts';
import { DEFAULT_TABLE_VIEW, type TableView } from '#lib/view/table-view.ts';
import { dayBetween } from '../fixtures/arbitraries.ts';

const timeline = timelineIn('en');
const { rows, labels } = tableIn('en');
const wording = { facts, lang: 'en' as const, notes: new SourceNotes(facts, 'en') };
const DAYS: readonly Day[] = [
	timeline.firstDay,
	'1949-11-06',
	'1960-01-01',
	'1973-06-30',
	'1976-08-18',
	'1983-11-04',
	'1990-10-02',
	'1992-01-01',
	'2005-06-01',
	'2021-03-19',
	today
];
const phases = new Map(
	[...facts.countries.values()].map((entity) => [entity.id, phasesOf(entity, today, wording)])
);

const entityOf = (id: string): Entity => facts.countries.get(id)!;
const on = (day: Day, id: string) =>
	rowsOn([rows.find((row) => row.id === id)!], timeline, tiesIn('en'), day)[0]!;

describe.each(DAYS)('on %s the row of every country', (day) => {
	const then = rowsOn(rows, timeline, tiesIn('en'), day);

	test('has the status and the uncertainty of its panel', () => {
		for (const { id, look } of then) {
			const phase = stretchAt(phases.get(id)!, day);
			const label = lookWords({ ...look, orElse: undefined }, labels.statuses, 'en');
			expect({ status: look.bin, label }, id).toEqual({ status: phase.status, label: phase.label });
			if (look.orElse) expect(phase.sentence, id).toContain(labels.statuses[look.orElse as Status].label);
		}
	});

	test('gives the date that the sentence of its panel gives', () => {
		for (const { id, look, since } of then) {
			const status = look.bin as Status;
			const { sentence } = stretchAt(phases.get(id)!, day);
			// Of an office the sentence names the opening; the date is that of the consular relations.
			if (since && status !== 'office') expect(sentence, id).toContain(formatDate(since, 'en'));
			if (inForce(status) || status === 'severed' || status === 'suspended') expect(since, id).toBeDefined();
			if (['never', 'not-sovereign', 'self'].includes(status)) expect(since, id).toBeUndefined();
			if (since) expect(daySpan(since).earliest <= day, id).toBe(true);
		}
	});

	test('says of an embassy in Pyongyang what is known of its staff, as the panel does', () => {
		for (const { id, look, inDprk = [] } of then.filter(({ through }) => !through)) {
			const now = representationAt(entityOf(id), 'in-dprk', day, facts);
			const resident = now.kind === 'resident-embassy' ? now.staffed : undefined;
			expect(inDprk.find(({ kind, staffed }) => kind === 'embassy' && staffed)?.staffed, id).toBe(resident);
			if (look.bin === 'embassy') expect(resident, id).toBeDefined();
		}
	});

	test('has the look that the map has', () => {
		const { looks } = pictureOf(timeline, { day, compare: null, layer: 'pyongyang' }, statusIds);
		for (const { id, look } of then) {
			const { bin, orElse, beside } = looks.get(id)!;
			expect(look, id).toEqual({ bin, orElse, beside });
		}
	});

	test('is kept by a reason exactly where the map keeps the country', () => {
		for (const reason of new Set(
			timeline.changes.flatMap(({ reason, shock }) => [reason ?? [], shock ?? []].flat())
		)) {
			const kept = filterRows(then, { ...DEFAULT_TABLE_VIEW, reason }).map(({ id }) => id);
			const view = { reason, layer: 'pyongyang', compare: null } as const;
			expect(kept.toSorted(), reason).toEqual(concernedBy(view, timeline, day)!.toSorted());
		}
	});

	test('has words for everything that it says', () => {
		for (const row of then)
			for (const [column, lines] of Object.entries(cellsOf(row, labels, 'en')))
				for (const { text, detail } of lines)
					expect(`${text}${detail ?? ''}`, `${row.id} ${column}`).not.toMatch(
						/undefined|null|^[a-z]+-[a-z]+$/
					);
	});
});

describe('the caption', () => {
	const regions = [null, ...(Object.keys(facts.vocabulary.regions) as Region[])];
	const filters = fc.record({
		region: fc.constantFrom(...regions),
		only: fc.subarray([...statusIds], { maxLength: 2 }),
		reason: fc.option(fc.constantFrom('bombing', 'change-of-government', 'rangoon-1983', 'war-or-alliance'))
	});

	test('counts the states that the legend of the map counts, on any day and with any filter', () => {
		fc.assert(
			fc.property(dayBetween(timeline.firstDay, today), filters, (day, { region, only, reason }) => {
				const view = { ...DEFAULT_TABLE_VIEW, region, only, reason } as TableView;
				const { totals, states } = pictureOf(timeline, { ...view, day }, statusIds);
				const found = filterRows(rowsOn(rows, timeline, tiesIn('en'), day), view);
				const kept = (status: Status): boolean => !only.length || only.includes(status);
				expect(
					statesOfRows(found, view)
						.map(({ id }) => id)
						.toSorted()
				).toEqual(
					states
						.filter(({ bin }) => kept(bin as Status))
						.map(({ state }) => state.id)
						.toSorted()
				);
				for (const [status, count] of Object.entries(countedRows(found, view, statusIds)))
					expect(count, status).toBe(kept(status as Status) ? totals.all[status as Status] : 0);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('with a reason the last column', () => {
	const cell = (id: string, reason: Cause, day = today) =>
		cellsOf(on(day, id), labels, 'en', reason).change.map(({ text, detail }) => [text, detail]);

	test('tells of the break itself: its day, who acted, why, and when it was healed', () => {
		expect(cell('mm', 'bombing')).toEqual([
			['4 November 1983', undefined],
			['Relations broken off by Myanmar', 'Reason: Rangoon bombing, 1983'],
			[
				'Because Burmese investigators found that North Korean agents had planted the Rangoon bomb of 9 October 1983.',
				undefined
			],
			[expect.stringMatching(/^Restored: .*2007$/), undefined]
		]);
		expect(cell('mm', 'bombing', '1990-01-01').at(-1)).toEqual(['Not restored', undefined]);
		expect(cell('my', 'extradition')[1]).toEqual([
			'Relations broken off by North Korea',
			'Reason: Extradition'
		]);
	});

	test('is empty in the rows that the reason does not keep', () => {
		expect(cell('mm', 'flight-858')).toEqual([]);
	});
});

describe('the rows', () => {
	test('of the last day are those that the browser would work out', () => {
		expect(rowsOn(rows, timeline, tiesIn('en'), today)).toEqual(rows);
	});

	test('are one for every entry of the register, in the order of their names', () => {
		expect(rows.map(({ id }) => id)).toEqual(timeline.countries.map(({ id }) => id));
	});

	test('know from where ambassadors are accredited on any day on which it is known', () => {
		expect(on(today, 'au').accredited).toMatchObject([{ city: 'Seoul' }]);
		expect(on('2005-01-01', 'nz').covered).toMatchObject([{ city: 'Canberra' }]);
		expect(on('2001-04-01', 'nz').covered).toBeUndefined();
		for (const row of rowsOn(rows, timeline, tiesIn('en'), '1990-12-31')) {
			const entity = facts.countries.get(row.id)!;
			for (const { city } of row.accredited ?? [])
				expect(
					entity.accredited_from?.some(
						({ from, since, as_of }) =>
							cityName(from, facts) === city && (since ?? as_of ?? '9999') <= '1990-12-31'
					),
					`${row.id} ${city}`
				).toBe(true);
		}
	});

	test('date a restored relation from its restoration, and a broken one from the break', () => {
		expect(on(today, 'au').since).toBe('2000-05-08');
		expect(on('1990-01-01', 'au').since).toBe('1975-10-30');
		expect(on('2021-03-18', 'my').since).toBe('1973-06-30');
		expect(on(today, 'my').since).toBe('2021-03-19');
	});

	test('do not date a relation from the opening of an embassy', () => {
		expect(on(today, 'se').since).toBe('1973-04-07');
		expect(on(today, 'se').inDprk).toMatchObject([{ kind: 'embassy', staffed: 'yes' }]);
	});

	test('tell of a former state whose relations they have', () => {
		expect(on('1960-01-01', 'ua')).toMatchObject({
			since: '1948-10-12',
			through: ['the Soviet Union'],
			change: { of: 'Soviet Union' }
		});
		expect(on(today, 'ru')).toMatchObject({ since: '1948-10-12' });
	});

	test('name the last change and its reason', () => {
		expect(on(today, 'my').change).toEqual({
			date: '2021-03-19',
			kind: 'relations-severed',
			by: 'dprk',
			reason: 'extradition'
		});
		expect(on('2021-03-18', 'my').change).not.toMatchObject({ kind: 'relations-severed' });
	});

	test('say since when an embassy has been without staff', () => {
		const [embassy] = cellsOf(on(today, 'de'), labels, 'en').embassy;
		expect(embassy).toEqual({
			text: 'Embassy',
			detail: expect.stringMatching(/^without staff since .*20\d\d$/)
		});
	});

	test('are found by a former name, a capital, a code and a city of accreditation', () => {
		const found = (text: string) => filterRows(rows, { ...DEFAULT_TABLE_VIEW, text }).map(({ id }) => id);
		expect(found('burma')).toEqual(['mm']);
		expect(found('yamoussoukro')).toEqual(['ci']);
		expect(found('ivory coast')).toEqual(['ci']);
		expect(found('cote d’iv')).toEqual(['ci']);
		expect(found('mys')).toEqual(['my']);
		expect(found('Seoul')).toEqual(expect.arrayContaining(['kr', 'au']));
		expect(found('no such place')).toEqual([]);
	});
});
