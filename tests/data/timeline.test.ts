import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '#lib/dates/partial-date.ts';
import type { Cause } from '#lib/facts/cause.ts';
import type { Region, Status } from '#lib/facts/records.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import { inForce } from '#lib/history/totals.ts';
import { facts, histories, statusIds, timelineIn } from '#lib/server/fact-base.ts';
import { representation } from '#lib/server/representation/representation.ts';
import { changesBetween, changesFor, recoloured } from '#lib/history/change.ts';
import { changeLine } from '#lib/words/change-line.ts';
import { descriptionOf } from '#lib/words/description.ts';
import { findingOf } from '#lib/words/finding.ts';
import { STACK, STACKS, stackedAreas } from '#lib/bins/history-chart.ts';
import { pictureOf } from '#lib/bins/picture.ts';
import type { PictureView } from '#lib/bins/picture-view.ts';
import { partnersOn, statesOn } from '#lib/history/states-on.ts';
import { binLabel } from '#lib/words/bin-label.ts';
import { binsOf, LAYERS, MISSIONS, type Bin } from '#lib/bins/bins.ts';
import { dayOfYear, yearTotals, yearsOf } from '#lib/bins/year-totals.ts';
import { dayBetween } from '../fixtures/arbitraries.ts';

const timeline = { ...timelineIn('en'), represented: representation };
const { firstDay, lastDay } = timeline;
const picture = (day: Day, more: Partial<PictureView> = {}) =>
	pictureOf(timeline, { day, compare: null, layer: 'pyongyang', ...more }, statusIds);
const finding = (day: string, more: Parameters<typeof picture>[1] = {}) =>
	findingOf(timeline, picture(day, more), 'en');

const inEnglish = {
	labelOf: (bin: Bin) => binLabel(bin, facts.vocabulary.statuses, 'en'),
	regions: Object.fromEntries(
		Object.entries(facts.vocabulary.regions).map(([id, { label }]) => [id, label])
	) as Record<Region, string>,
	lang: 'en' as const
};

describe('the chart behind the slider', () => {
	test('ends each year with the number of states of that day, and follows it', () => {
		const totals = yearTotals(timeline, 'pyongyang', statusIds);
		const counts = yearsOf(timeline).map((year) => statesOn(timeline, dayOfYear(year, timeline)).length);
		expect(totals.map((total) => Object.values(total).reduce((a, b) => a + b, 0))).toEqual(counts);
		expect(stackedAreas(totals, STACK).height).toBe(Math.max(...counts));
		expect(counts[0]).toBeLessThan(counts.at(-1)! / 2);
	});

	test('stacks every bin that a year can have', () => {
		const counted = (bins: readonly string[]) => bins.filter((bin) => bin !== 'not-sovereign').toSorted();
		for (const layer of LAYERS)
			expect(STACKS[layer].toSorted(), layer).toEqual(counted(binsOf({ compare: null, layer }, statusIds)));
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
			expect(line.sentence.at(-1), line.id).toMatch(/^: [a-z]/);
			expect([...facts.countries.values()].some(({ slug }) => slug === line.slug)).toBe(true);
		}
	});

	test('say that Malaysia and the DPRK established relations on 30 June 1973', () => {
		const [change] = changesBetween(timeline.changes, '1973-06-29', '1973-06-30');
		expect(changeLine(change!, timeline, 'en')).toMatchObject({
			date: '30 June 1973',
			sentence: [{ state: 'Malaysia' }, ': relations established']
		});
	});

	test('of a former state are told once, with the countries of today that it stands for', () => {
		const [soviet] = changesBetween(timeline.changes, '1948-10-11', '1948-10-12');
		expect(soviet).toMatchObject({ state: 'su', kind: 'relations-established' });
		expect(recoloured(soviet!)).toHaveLength(15);
		expect(changeLine(soviet!, timeline, 'en').sentence).toContainEqual({
			detail: '(15 countries of today)'
		});
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
	const ids = (day: string) => statesOn(timeline, day).map(({ state }) => state.id);

	test('on the last day hold the 193 members of the United Nations, 157 of them with relations', () => {
		const members = statesOn(timeline, lastDay).filter(({ unMember }) => unMember);
		expect(members).toHaveLength(193);
		expect(members.filter(({ status }) => inForce(status))).toHaveLength(157);
		expect(picture(lastDay).later).toEqual([]);
	});

	test('are never the European Union or the Order of Malta', () => {
		for (const year of yearsOf(timeline))
			expect(ids(dayOfYear(year, timeline)).filter((id) => id === 'eu' || id === 'xm')).toEqual([]);
	});

	test('count the Soviet Union once, and neither Russia nor Ukraine with it', () => {
		expect(partnersOn(timeline, '1948-10-12')).toBe(1);
		expect(ids('1973-12-31')).toContain('su');
		expect(ids('1973-12-31').filter((id) => ['ru', 'ua', 'by', 'lv'].includes(id))).toEqual([]);
		expect(ids('1991-12-26')).toEqual(expect.arrayContaining(['ru', 'ua']));
		expect(ids('1991-12-26')).not.toContain('su');
	});

	test('count two Germanys, two Vietnams and two Yemens while there were two', () => {
		expect(ids('1976-06-30')).toEqual(
			expect.arrayContaining(['dd', 'west-germany', 'vd', 'republic-of-south-vietnam', 'north-yemen', 'yd'])
		);
		expect(ids('1990-10-03').filter((id) => ['de', 'dd', 'west-germany'].includes(id))).toEqual(['de']);
	});

	test('do not hold a country before it was a state', () => {
		expect(ids('1957-08-30')).not.toContain('my');
		expect(ids('1957-08-31')).toContain('my');
		expect(ids('1971-12-15')).not.toContain('bd');
	});

	test.each([
		// Members on the day; Ukraine and Belarus, and in 1963 Zanzibar, were no states of their own.
		['1971-10-24', 131 - 2],
		['1973-12-31', 135 - 2],
		['1976-08-18', 144 - 2],
		['1989-12-31', 159 - 2],
		['1992-01-01', 166],
		['2011-12-31', 193]
	])('were on %s so many members of the United Nations: %i', (day, members) => {
		expect(statesOn(timeline, day).filter(({ unMember }) => unMember)).toHaveLength(members);
	});

	test('hold one China in the United Nations: Taiwan up to 25 October 1971', () => {
		const seat = (day: string) =>
			statesOn(timeline, day)
				.filter(({ state, unMember }) => unMember && ['cn', 'tw'].includes(state.id))
				.map(({ state }) => state.id);
		expect(seat('1971-10-24')).toEqual(['tw']);
		expect(seat('1971-10-25')).toEqual(['cn']);
	});
});

describe('one way of counting', () => {
	const days = fc.oneof(
		fc.constantFrom(...yearsOf(timeline).map((year) => dayOfYear(year, timeline))),
		dayBetween(firstDay, lastDay)
	);
	const sum = (counts: Readonly<Record<string, number>>): number =>
		Object.values(counts).reduce((a, b) => a + b, 0);
	const number = (text: string, pattern: RegExp): number => {
		const [, found = ''] = pattern.exec(text) ?? [];
		return found === 'none' || found === 'None' ? 0 : +found;
	};

	test('each state is counted once, and all of them in the legend', () => {
		fc.assert(
			fc.property(days, fc.constantFrom(...LAYERS), (day, layer) => {
				const { states, totals } = picture(day, { layer });
				expect(new Set(states.map(({ state }) => state.id)).size).toBe(states.length);
				expect(sum(totals.all)).toBe(statesOn(timeline, day).length);
			})
		);
	});

	test('headline, legend, chart, description and table agree on every day', () => {
		fc.assert(
			fc.property(days, (day) => {
				const shown = picture(day);
				const { all, unMembers } = shown.totals;
				const counts = day === lastDay ? unMembers : all;
				const { heading, details } = finding(day);
				expect(number(heading, /(\d+|none) of \d+ /)).toBe(counts.embassy + counts.relations);
				expect(number(heading, /of (\d+) (?:states|United)/)).toBe(sum(counts));
				if (counts.embassy + counts.relations)
					expect(number(details, /^(\d+|None) of them/)).toBe(counts.embassy);
				expect(partnersOn(timeline, day)).toBe(all.embassy + all.relations);
				const [words] = descriptionOf(timeline, shown, inEnglish);
				for (const status of statusIds)
					if (all[status])
						expect(words).toContain(`${all[status]} ${facts.vocabulary.statuses[status].label}`);
				const lists = statusIds.map((bin) => shown.states.filter((state) => state.bin === bin).length);
				expect(lists).toEqual(statusIds.map((bin) => all[bin]));
			})
		);
	});

	test('the chart of a year is the legend of its last day', () => {
		for (const [i, year] of yearsOf(timeline).entries())
			expect(yearTotals(timeline, 'pyongyang', statusIds)[i], `${year}`).toEqual(
				picture(dayOfYear(year, timeline)).totals.all
			);
	});

	test('a comparison counts the states of the later day, in either order', () => {
		fc.assert(
			fc.property(days, days, (a, b) => {
				const both = picture(a, { compare: b });
				expect(sum(both.totals.all)).toBe(statesOn(timeline, a < b ? b : a).length);
				expect(picture(b, { compare: a }).totals).toEqual(both.totals);
			})
		);
	});

	test('the regions add up to the world', () => {
		fc.assert(
			fc.property(days, (day) => {
				const parts = Object.keys(facts.vocabulary.regions).map(
					(region) =>
						pictureOf(
							timeline,
							{ day, compare: null, layer: 'pyongyang', region: region as Region },
							statusIds
						).totals.all
				);
				for (const status of statusIds)
					expect(parts.reduce((total, all) => total + all[status], 0)).toBe(picture(day).totals.all[status]);
			})
		);
	});

	test('says that the map colours the countries of today exactly where that differs', () => {
		expect(finding(lastDay).note).toBe('');
		expect(finding('2010-01-01').note).toContain('One country of today was no state of its own');
		expect(finding('1973-12-31').note).toMatch(
			/^The map colours the countries of today\. Counted as one state each: .*the Soviet Union/
		);
		expect(finding('1973-12-31').note).toContain(
			'Members of the United Nations as parts of another state, not counted apart: Belarus and Ukraine.'
		);
		expect(finding('1960-12-31').note).toContain('Counted for relations before independence: Algeria.');
	});
});

describe('the finding', () => {
	test('of today has the numbers of today', () => {
		expect(finding(lastDay).heading).toBe(
			'157 of 193 United Nations member states have diplomatic relations with North Korea.'
		);
		expect(finding(lastDay).details).toContain(
			'10 have broken relations off, 25 have never had any (France has an office instead)'
		);
		expect(finding(lastDay).details).toContain(
			'Outside this count, there are relations with the European Union and Palestine. Recognised without relations: Western Sahara.'
		);
	});

	test('of the first day is that of a state without partners', () => {
		expect(finding(firstDay).heading).toMatch(
			/^On 9 September 1948, none of \d\d states had diplomatic relations with North Korea\.$/
		);
	});

	test.each([
		['bombing', '7 states broke off relations because of a bombing; 4 have restored them.'],
		[
			'flight-858',
			'3 states broke off relations because of the bombing of Korean Air flight 858 in 1987; 2 have restored them.'
		]
	] as const)('of the reason %s counts the breaks, and what was restored', (reason, heading) => {
		expect(finding(lastDay, { reason }).heading).toBe(heading);
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

describe('the description', () => {
	test('of 18 August 1976 has the numbers of that day', () => {
		const words = descriptionOf(timeline, picture('1976-08-18'), inEnglish).join(' ');
		expect(words).toContain('On 18 August 1976 the map shows 161 states: 23 Relations, embassy in Pyongyang');
		expect(words).toContain('Africa 42 of 50');
	});
});

describe('the map of any day', () => {
	test('gives every entity a look, in every layer', () => {
		for (const year of yearsOf(timeline))
			for (const more of [{ compare: '1976-08-18' }, ...LAYERS.map((layer) => ({ layer }))]) {
				const { looks } = picture(dayOfYear(year, timeline), more);
				expect(looks.size).toBe(facts.countries.size);
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

test('no sentence on top of the map needs more room than is kept for it, whatever is chosen', () => {
	const longest = writtenMessagesFor('en').finding.room.length;
	const days = yearsOf(timeline).map((year) => dayOfYear(year, timeline));
	const tooLong = new Set<string>();
	const look = (day: Day, view: Parameters<typeof finding>[1] = {}): void => {
		const { heading } = finding(day, view);
		if (heading.length > longest) tooLong.add(heading);
	};
	const rows = statusIds;
	const pairs = rows.flatMap((one, i) => rows.slice(i + 1).map((other) => [one, other]));
	for (const region of [null, ...(Object.keys(facts.vocabulary.regions) as Region[])])
		for (const [i, day] of days.entries()) {
			look(day, { region });
			for (const layer of LAYERS.slice(1)) look(day, { region, layer });
			look(lastDay, { region, compare: day });
			look(day, { region, compare: firstDay });
			for (const reason of Object.keys(facts.vocabulary.reasons) as Cause[])
				look(day, { region, reason, only: ['severed'] });
			for (const one of rows) look(day, { region, only: [one] });
			look(day, { region, only: rows });
			if (i % 5 === 0) for (const only of pairs) look(day, { region, only });
			look(day, { region, compare: firstDay, only: ['gained', 'kept'] });
			look(day, { region, layer: 'two-koreas', only: ['both', 'unknown'] });
			if (i % 5 === 0)
				for (const only of [...MISSIONS.map((one) => [one]), MISSIONS])
					look(day, { region, layer: 'missions', only });
		}
	expect([...tooLong]).toEqual([]);
});
