import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statusSentence } from '#lib/words/sentence.ts';
import { statusAt } from '#lib/history/status-at.ts';
import type { Entity, FormerState } from '#lib/facts/facts.ts';
import { country, event, factsOf, formerState, mission } from '../../fixtures/facts.ts';
import { anyDay, world } from '../../fixtures/arbitraries.ts';

/** The sentence for the made-up country `aa`, called “State AA”. */
const sentence = (more: Partial<Entity>, day = '2026-06-30', former: readonly FormerState[] = []): string => {
	const aa = country('aa', more);
	return statusSentence(aa, { facts: factsOf([aa], former), lang: 'en', day });
};
const established = event('relations-established', '1973-06-30');

describe('the sentence', () => {
	test('of a state that never had relations says so', () => {
		expect(sentence({})).toBe('Has never had diplomatic relations with North Korea.');
	});

	test('before sovereignty says that it was no state', () => {
		expect(sentence({ sovereign_since: '1957-08-31' }, '1950-01-01')).toMatch(/not a sovereign state/);
	});

	test('of the DPRK is its own', () => {
		const kp = country('kp');
		expect(statusSentence(kp, { facts: factsOf([kp]), lang: 'en', day: '2000-01-01' })).toMatch(
			/North Korea itself/
		);
	});

	test('gives way to the wording of the record', () => {
		expect(sentence({ wording: 'A case of its own.', events: [established] })).toBe('A case of its own.');
	});

	test('of relations says when they were established and that there is no embassy', () => {
		expect(sentence({ events: [established] })).toBe(
			'Diplomatic relations established on 30 June 1973; no embassy in Pyongyang.'
		);
	});

	test('is that of the day: before the event it does not know it', () => {
		const events = [established, event('relations-severed', '2021-03-19', { by: 'country' })];
		expect(sentence({ events }, '1973-06-29')).toMatch(/never/);
		expect(sentence({ events }, '2021-03-18')).toMatch(/established on 30 June 1973/);
		expect(sentence({ events }, '2021-03-19')).toMatch(/broken off/);
	});

	test('is no more precise than the date', () => {
		expect(sentence({ events: [event('relations-established', '1973')] })).toMatch(/established in 1973;/);
		expect(sentence({ events: [event('relations-established', '1973-06')] })).toMatch(
			/established in June 1973;/
		);
		expect(sentence({ events: [event('relations-established', '[1973..1975]')] })).toMatch(
			/established between 1973 and 1975;/
		);
	});

	test('of a break says by whom, when and why', () => {
		const events = [
			established,
			event('relations-severed', '2021-03-19', { by: 'dprk', because: 'it rained' })
		];
		expect(sentence({ events })).toBe(
			'No relations: broken off by North Korea on 19 March 2021, because it rained.'
		);
	});

	test.each([
		['both', 'by both sides'],
		['country', 'by State AA'],
		['dprk', 'by North Korea']
	] as const)('of a break by %s says “%s”, and no reason where none is known', (by, words) => {
		expect(sentence({ events: [established, event('relations-severed', '1980', { by })] })).toBe(
			`No relations: broken off ${words} in 1980.`
		);
	});

	test('of a suspension does not call it a break', () => {
		const text = sentence({
			events: [established, event('relations-suspended', '1975-10-30', { by: 'dprk', because: 'it snowed' })]
		});
		expect(text).toBe('Relations suspended by North Korea on 30 October 1975, because it snowed.');
	});

	test('of a restoration tells it apart from the establishment', () => {
		const events = [established, event('relations-severed', '1980'), event('relations-restored', '1990-02')];
		expect(sentence({ events })).toMatch(
			/^Diplomatic relations restored in February 1990; first established on 30 June 1973; /
		);
	});

	test('of a recognition says by whom and that there are no relations', () => {
		expect(sentence({ events: [event('recognised', '1976-03-16', { by: 'dprk' })] })).toBe(
			'Recognised by North Korea on 16 March 1976; no diplomatic relations are recorded.'
		);
		expect(sentence({ events: [event('recognised', '1976-03-16', { by: 'country' })] })).toMatch(
			/^Recognised by State AA/
		);
		expect(sentence({ events: [event('recognised', '1976-03-16')] })).toMatch(
			/^Mutual recognition on 16 March 1976;/
		);
	});

	test('of consular relations says that they are no diplomatic ones', () => {
		expect(sentence({ events: [event('consular-relations-established', '1961')] })).toMatch(
			/^No diplomatic relations, but consular relations established in 1961\.$/
		);
	});

	test('of offices names both sides', () => {
		const missions = [
			mission({ kind: 'cooperation-office', opened: '2011-10-10' }),
			mission({ kind: 'trade-mission', side: 'of-dprk', city: 'paris', opened: '1968', closed: '1984' }),
			mission({ kind: 'delegation', side: 'of-dprk', city: 'paris', opened: '1984' })
		];
		expect(sentence({ missions })).toMatch(
			/^No diplomatic relations, but a cooperation office in Pyongyang .*10 October 2011.* and a North Korean general delegation in Paris .*1984.*\.$/
		);
		expect(sentence({ missions }, '1984-06-15')).toMatch(
			/^No diplomatic relations, but a North Korean trade mission in Paris/
		);
	});
});

describe('the embassy in the sentence', () => {
	const time = (from: string, to?: string) => ({ from, to, reason: 'Made up.', sources: [] });
	const withEmbassy = (more: Parameters<typeof mission>[0], day?: string) =>
		sentence({ events: [established], missions: [mission({ opened: '1975-01-01', ...more })] }, day);

	test('is told with its staff, without, or as not known', () => {
		expect(withEmbassy({})).toMatch(/; embassy in Pyongyang with staff/);
		expect(withEmbassy({ state: 'unknown', as_of: '2024' })).toMatch(
			/; embassy in Pyongyang, .*not known\.$/
		);
		expect(withEmbassy({ state: 'no-resident-staff', as_of: '2024' })).toMatch(
			/; embassy in Pyongyang without resident staff\.$/
		);
	});

	test('without staff is told with the day since when, of the time that holds the day', () => {
		const empty = { without_staff: [time('2001-02-03', '2002'), time('2020-03-09')] };
		expect(withEmbassy(empty)).toMatch(/without resident staff since 9 March 2020\.$/);
		expect(withEmbassy(empty, '2001-06-01')).toMatch(/without resident staff since 3 February 2001\.$/);
		expect(withEmbassy(empty, '2010-01-01')).toMatch(/with staff/);
	});

	test('is none before it opens and after it closes', () => {
		expect(withEmbassy({}, '1974-12-31')).toMatch(/; no embassy in Pyongyang\.$/);
		expect(withEmbassy({ closed: '1990-01-01' })).toMatch(/; no embassy in Pyongyang\.$/);
	});

	test('goes on while another takes over within one year', () => {
		const missions = [mission({ opened: '1975', closed: '1984' }), mission({ opened: '1984' })];
		expect(sentence({ events: [established], missions }, '1984-06-15')).toMatch(
			/; embassy in Pyongyang with staff/
		);
	});

	test('elsewhere is named once for every city, joined in words', () => {
		const accredited = (...cities: string[]) =>
			sentence({
				events: [established],
				accredited_from: cities.map((from) => ({ from, as_of: '2025', confidence: 'high' as const }))
			});
		expect(accredited('beijing')).toMatch(/; no embassy in Pyongyang, .*from Beijing\.$/);
		expect(accredited('beijing', 'seoul', 'beijing')).toMatch(/from Beijing and Seoul\.$/);
	});
});

describe('the sentence of a state that continues another', () => {
	const cc = (events: FormerState['events']) =>
		sentence(
			{ sovereign_since: '1991-12-26', predecessors: [{ state: 'old', role: 'continued' }] },
			'2026-06-30',
			[formerState('old', '1991-12-26', { name: 'Former Union', events })]
		);

	test('names the state whose relations they were', () => {
		expect(cc([event('relations-established', '1948-10-12')])).toMatch(
			/^Diplomatic relations established on 12 October 1948 by Former Union; /
		);
	});

	test('tells its restoration and its establishment', () => {
		expect(
			cc([
				event('relations-established', '1948-10-12'),
				event('relations-suspended', '1950'),
				event('relations-restored', '1972')
			])
		).toMatch(/^Diplomatic relations restored in 1972; first established on 12 October 1948/);
	});
});

test('every sentence on a state of its own is whole: it begins with a capital, ends with a full stop and holds no gap', () => {
	fc.assert(
		fc.property(world, anyDay, (facts, day) => {
			const own = [...facts.countries.values()].filter(({ id }) => !statusAt(id, day, facts).through.length);
			for (const entity of own) {
				const text = statusSentence(entity, { facts, lang: 'en', day });
				expect(text, `${entity.id} ${day}`).toMatch(/^[A-Z][^.]*\.$/);
				expect(text).not.toMatch(/ {2}| [,;.]|undefined|null|\[|\(\)|but \.|by (?:on|in)\b/);
			}
		})
	);
});
