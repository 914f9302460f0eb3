import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '#lib/dates/partial-date.ts';
import type { Status } from '#lib/facts/records.ts';
import { intervalsOf, type Interval } from '#lib/history/intervals.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import { statusSentence } from '#lib/words/sentence.ts';
import { statusAt } from '#lib/history/status-at.ts';
import { inForce, totalsOf } from '#lib/history/totals.ts';
import { loadFacts } from '#lib/server/facts/load.ts';

const facts = loadFacts();
const { first_day: firstDay, checked_up_to: today } = facts.edition;
const ids = [...facts.countries.keys()];
const histories = new Map(ids.map((id) => [id, intervalsOf(id, facts)]));
const historyOf = (id: string): readonly Interval[] => histories.get(id)!;

const statusOf = (id: string, day: Day = today): Status => statusAt(id, day, facts).status;
/** The states through which a country has its status on a day. */
const throughOf = (id: string, day: Day): string[] =>
	statusAt(id, day, facts).through.map(({ state }) => state);
const sentenceOf = (id: string, day: Day = today): string =>
	statusSentence(facts.countries.get(id)!, { facts, lang: 'en', day });

const unMembers = ids.filter((id) => facts.countries.get(id)!.membership === 'un-member');
const unMembersThatAre = (...statuses: Status[]): string[] =>
	unMembers.filter((id) => statuses.includes(statusOf(id)));

/** Every first of a month of the map. */
const months: readonly Day[] = Array.from(
	{ length: +today.slice(0, 4) - +firstDay.slice(0, 4) + 1 },
	(_, i) => +firstDay.slice(0, 4) + i
)
	.flatMap((year) =>
		Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}-01`)
	)
	.filter((day) => firstDay <= day && day <= today);

describe('the history of every entity', () => {
	test('covers the map from its first day on without gap or overlap', () => {
		for (const id of ids) {
			const history = historyOf(id);
			expect(history[0]?.from, id).toBe(firstDay);
			expect(history.at(-1)?.until, id).toBeNull();
			for (const [i, { from, until }] of history.entries()) {
				expect(until, `${id} ${from}`).toBe(history[i + 1]?.from ?? null);
				if (until) expect(from < until, `${id} ${from}`).toBe(true);
			}
		}
	});

	test('has begun its last interval by the day up to which the facts are checked', () => {
		expect(ids.filter((id) => historyOf(id).at(-1)!.from > today)).toEqual([]);
	});

	test('is parted only where something differs', () => {
		for (const id of ids) {
			const looks = historyOf(id).map(({ status, orElse, beside, through }) =>
				JSON.stringify([status, orElse, beside, through])
			);
			for (const [i, look] of looks.entries()) expect(look, `${id} ${i}`).not.toBe(looks[i + 1]);
		}
	});

	test('agrees with the status on every first of a month and on the days around every change', () => {
		const apart = ids.flatMap((id) => {
			const history = historyOf(id);
			const edges = history.slice(1).flatMap(({ from }) => [addDays(from, -1), from, addDays(from, 1)]);
			return [firstDay, today, ...months, ...edges]
				.filter((day) => stretchAt(history, day).status !== statusOf(id, day))
				.map((day) => `${id} ${day}`);
		});
		expect(apart).toEqual([]);
	});

	test('says what else it may have been where its dates leave that open, and only there', () => {
		const apart = ids.flatMap((id) =>
			historyOf(id)
				.flatMap(({ from, until, status, orElse }) =>
					[from, until ? addDays(until, -1) : today].map((day) => ({ day, status, orElse }))
				)
				.filter(
					({ day, status, orElse }) => statusAt(id, day, facts, 'possible').status !== (orElse ?? status)
				)
				.map(({ day }) => `${id} ${day}`)
		);
		expect(apart).toEqual([]);
	});
});

describe('the totals of today', () => {
	test('are those of 193 members of the United Nations', () => {
		expect(unMembers).toHaveLength(193);
	});

	test('157 members have relations', () => {
		expect(unMembers.filter((id) => inForce(statusOf(id)))).toHaveLength(157);
	});

	test('ten have broken them off', () => {
		expect(unMembersThatAre('severed')).toEqual(['ar', 'bw', 'cr', 'iq', 'jo', 'lr', 'my', 'pt', 'ua', 'ws']);
	});

	test('25 have never had any, and of these France alone has an office', () => {
		expect(unMembersThatAre('never', 'office')).toHaveLength(25);
		expect(unMembersThatAre('office')).toEqual(['fr']);
	});

	test('leave nobody over: the last member is the DPRK itself', () => {
		expect(unMembersThatAre('self')).toEqual(['kp']);
		expect(unMembersThatAre('suspended', 'recognised', 'not-sovereign')).toEqual([]);
	});

	test('outside the members Palestine and the European Union have relations, Western Sahara is recognised', () => {
		const others = ids.filter((id) => !unMembers.includes(id));
		expect(others.filter((id) => inForce(statusOf(id)))).toEqual(['eu', 'ps']);
		expect(others.filter((id) => statusOf(id) === 'recognised')).toEqual(['eh']);
		expect(others.filter((id) => statusOf(id) === 'severed')).toEqual([]);
	});

	test('are what totalsOf counts', () => {
		const states = ids.map((id) => ({ status: statusOf(id), unMember: unMembers.includes(id) }));
		const totals = totalsOf(states, Object.keys(facts.vocabulary.statuses) as Status[]);
		expect(totals.unMembers.embassy + totals.unMembers.relations).toBe(157);
		expect(totals.unMembers).toMatchObject({ severed: 10, never: 24, office: 1, self: 1 });
		expect(totals.all).toMatchObject({ severed: 10, recognised: 1, self: 1 });
		expect(Object.values(totals.all).reduce((a, b) => a + b, 0)).toBe(ids.length);
	});
});

describe('days that are known', () => {
	test('Malaysia: in force until 18 March 2021, severed on the 19th', () => {
		expect(inForce(statusOf('my', '2021-03-18'))).toBe(true);
		expect(statusOf('my', '2021-03-19')).toBe('severed');
	});

	test('Ukraine 1960: in force through the Soviet Union', () => {
		expect(inForce(statusOf('ua', '1960-07-01'))).toBe(true);
		expect(throughOf('ua', '1960-07-01')).toEqual(['su']);
		expect(throughOf('ua', '1991-08-24')).toEqual([]);
	});

	test('Germany: never, and not severed, from unification until relations in 2001', () => {
		for (const day of ['1990-10-03', '1995-01-01', '2001-02-28'])
			expect(statusOf('de', day), day).toBe('never');
		expect(inForce(statusOf('de', '2001-03-01'))).toBe(true);
	});

	test('Germany before: divided, in force through the East alone', () => {
		expect(throughOf('de', '1990-10-02').toSorted()).toEqual(['dd', 'west-germany']);
		expect(inForce(statusOf('de', '1990-10-02'))).toBe(true);
		const halves = Object.fromEntries(
			statusAt('de', '1970-01-01', facts).through.map(({ state, status }) => [state, status])
		);
		expect(inForce(halves['dd']!)).toBe(true);
		expect(halves['west-germany']).toBe('never');
	});

	test('Algeria: in force from 25 September 1958, before it was sovereign', () => {
		expect(statusOf('dz', '1958-09-24')).toBe('not-sovereign');
		expect(inForce(statusOf('dz', '1958-09-25'))).toBe(true);
		expect(facts.countries.get('dz')!.sovereign_since > '1958-09-25').toBe(true);
	});

	test('Kenya: recognised from 1975 until relations in 2008', () => {
		expect(statusOf('ke', '1975-05-11')).toBe('never');
		for (const day of ['1975-05-12', '1990-01-01', '2008-09-25'])
			expect(statusOf('ke', day), day).toBe('recognised');
		expect(inForce(statusOf('ke', '2008-09-26'))).toBe(true);
	});

	test('Yemen 1968: divided, and in force in both halves since February', () => {
		expect(throughOf('ye', '1968-01-01').toSorted()).toEqual(['north-yemen', 'yd']);
		const halves = (day: Day) => statusAt('ye', day, facts).through.map(({ status }) => inForce(status));
		expect(halves('1968-02-01').toSorted()).toEqual([false, true]);
		expect(halves('1968-02-02')).toEqual([true, true]);
		expect(inForce(statusOf('ye', '1990-05-22'))).toBe(true);
	});

	test('Vietnam: in force through the North since 1950, never in the South, without a break in 1976', () => {
		expect(statusOf('vn', '1950-01-30')).toBe('never');
		expect(inForce(statusOf('vn', '1950-01-31'))).toBe(true);
		expect(throughOf('vn', '1960-01-01').toSorted()).toEqual(['south-vietnam', 'vd']);
		expect(statusAt('vn', '1960-01-01', facts).through).toContainEqual({
			state: 'south-vietnam',
			status: 'never'
		});
		for (const day of ['1976-07-01', '1976-07-02', today])
			expect(inForce(statusOf('vn', day)), day).toBe(true);
	});

	test('Serbia continues Yugoslavia, Croatia leaves it with nothing until 1992', () => {
		for (const id of ['rs', 'hr']) {
			expect(throughOf(id, '1980-01-01'), id).toEqual(['yu']);
			expect(inForce(statusOf(id, '1980-01-01')), id).toBe(true);
		}
		expect(throughOf('rs', '2006-06-05')).toEqual([]);
		expect(inForce(statusOf('rs', '2006-06-05'))).toBe(true);
		expect(statusOf('hr', '1991-06-25')).toBe('never');
		expect(statusOf('hr', '1992-11-29')).toBe('never');
		expect(inForce(statusOf('hr', '1992-11-30'))).toBe(true);
	});

	test('Eritrea: through Ethiopia until it is sovereign', () => {
		expect(throughOf('er', '1993-01-01')).toEqual(['et']);
		expect(statusOf('er', '1993-01-01')).toBe(statusOf('et', '1993-01-01'));
		expect(throughOf('er', '1993-05-24')).toEqual([]);
		expect(inForce(statusOf('er', '1993-05-25'))).toBe(true);
	});

	test('the first: the Soviet Union on 12 October 1948, and nobody before', () => {
		expect(ids.filter((id) => inForce(statusOf(id, '1948-10-11')))).toEqual([]);
		expect(inForce(statusOf('ru', '1948-10-12'))).toBe(true);
	});
});

describe('the plain sentence', () => {
	test('of Malaysia says who broke off, when and why, in the words of the record', () => {
		const severance = facts.countries.get('my')!.events!.find(({ event }) => event === 'relations-severed')!;
		expect(severance.because).toMatch(/extradited .* to the United States/);
		expect(sentenceOf('my')).toBe(
			`No relations: broken off by North Korea on 19 March 2021, because ${severance.because}.`
		);
	});

	test('of Malaysia in 1980 knows nothing of the break', () => {
		expect(sentenceOf('my', '1980-01-01')).toMatch(/established on 30 June 1973; no embassy in Pyongyang/);
	});

	test('of Ukraine names Donetsk and Luhansk', () => {
		expect(sentenceOf('ua')).toMatch(
			/^No relations: broken off by Ukraine on 13 July 2022, because .*Donetsk and Luhansk\.$/
		);
	});

	test('of France speaks of offices on both sides', () => {
		expect(sentenceOf('fr')).toMatch(
			/^No diplomatic relations, but a cooperation office in Pyongyang.* and a North Korean general delegation in .*Paris/
		);
	});

	test('of Western Sahara speaks of recognition only', () => {
		expect(sentenceOf('eh')).toMatch(/^Recognised by North Korea on 16 March 1976; no diplomatic relations/);
	});

	test('of South Korea is its own', () => {
		expect(statusOf('kr')).toBe('never');
		expect(sentenceOf('kr')).toMatch(/two states .*whole peninsula.*Kaesong/);
	});

	test('of Sweden tells the embassy', () => {
		expect(sentenceOf('se')).toMatch(/established on 7 April 1973; embassy in Pyongyang with staff/);
		expect(sentenceOf('se', '2022-01-01')).toMatch(
			/; embassy in Pyongyang without resident staff since August 2020\.$/
		);
		expect(sentenceOf('se', '1974-01-01')).toMatch(/; no embassy in Pyongyang/);
	});

	test('of Australia tells restoration and establishment apart', () => {
		expect(sentenceOf('au')).toMatch(
			/restored on 8 May 2000; first established on 31 July 1974;.*from Seoul/
		);
		expect(sentenceOf('au', '1990-01-01')).toMatch(
			/^Relations suspended by North Korea on 30 October 1975, because /
		);
	});

	test('of every country of today is whole', () => {
		for (const id of ids) {
			expect(sentenceOf(id), id).toMatch(/^[A-Z].*[^.\s]\.$/);
			expect(sentenceOf(id), id).not.toMatch(/ {2}| [,;.]|undefined|null|\(\)|but \.|\bby [,.;]/);
		}
	});
});
