import { describe, expect, test } from 'vitest';
import type { Entity, Facts, FormerState } from '#lib/facts/facts.ts';
import type { Mission } from '#lib/facts/records.ts';
import { dateOfAnchor } from '#lib/view/anchors.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { CountryPanel } from '#lib/words/country-panel.ts';
import { countryPanel } from '#lib/server/panel/country-panel.ts';
import { country, event, factsOf, formerState, mission } from '../../../fixtures/facts.ts';
import { citationsOf } from './citations.ts';

interface Register {
	others?: readonly Entity[];
	former?: readonly FormerState[];
	otherMissions?: readonly Mission[];
}

/** A register that has a source for every id that begins with s. */
const registerOf = (
	entity: Entity,
	{ others = [], former = [], otherMissions = [] }: Register = {}
): Facts => ({
	...factsOf([entity, ...others], former),
	sources: new Map(
		Array.from({ length: 20 }, (_, i) => [
			`s${i}`,
			{ publisher: `Publisher s${i}`, url: `https://example.org/s${i}`, kind: 'news' }
		])
	),
	otherMissions
});

const panelOf = (entity: Entity, register?: Register): CountryPanel =>
	countryPanel(entity, { facts: registerOf(entity, register), lang: 'en', day: '2026-06-30' });

/** Every part of a panel cites sources of its own; the digits are in the order in which a reader meets them. */
const FULL = country('aa', {
	name: 'A land',
	name_in_text: 'the A land',
	sovereign_since: '1991-12-26',
	predecessors: [{ state: 'su', role: 'continued' }],
	events: [
		event('relations-established', '1992', { sources: ['s9'] }),
		event('visit', '1993', { sources: ['s10', 's9'] })
	],
	missions: [
		mission({ side: 'of-dprk', city: 'aa-city', sources: ['s7'] }),
		mission({
			opened: '1995',
			opened_sources: ['s1'],
			closed: '2021',
			state: 'closed',
			without_staff: [{ from: '2020', reason: 'Nobody was there.', sources: ['s2'] }],
			head: { rank: 'ambassador', sources: ['s3'] },
			history: [{ date: '1996', what: 'It moved.', sources: ['s4'] }],
			sources: ['s4', 's1']
		})
	],
	accredited_from: [{ from: 'beijing', as_of: '2026', confidence: 'high', sources: ['s5'] }]
});
const AROUND: Register = {
	others: [
		country('bb', {
			missions: [
				mission({
					opened: '1990',
					represents: [{ state: 'aa', as: 'visas', since: '2001' }],
					sources: ['s6']
				})
			]
		}),
		country('cc', {
			missions: [
				mission({
					side: 'of-dprk',
					city: 'cc-city',
					as_of: '2026-01',
					also_accredited_to: [{ state: 'aa', as_of: '2026-01' }],
					sources: ['s8']
				})
			]
		})
	],
	former: [
		formerState('su', '1991-12-26', {
			name: 'Union',
			events: [event('relations-established', '1948-10-12', { sources: ['s11'] })],
			missions: [mission({ closed: '1991-12-26', state: 'closed', sources: ['s12'] })]
		})
	]
};

describe('the sources of a panel', () => {
	const panel = panelOf(FULL, AROUND);

	test('are numbered in the order in which a reader meets them', () => {
		const first = [...new Set(citationsOf(panel))];
		expect(first).toEqual(first.map((_, i) => i + 1));
		expect(panel.sources.map(({ publisher }) => publisher)).toEqual(
			['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's9', 's10', 's11', 's12'].map(
				(id) => `Publisher ${id}`
			)
		);
	});

	test('have each one note, and no note is without a citation', () => {
		expect(panel.sources.map((_, i) => i + 1)).toEqual([...new Set(citationsOf(panel))]);
	});
});

describe('a panel', () => {
	test('tells the status in a word and in a sentence, on the day up to which it tells', () => {
		const panel = panelOf(FULL, AROUND);
		expect(panel).toMatchObject({
			status: 'relations',
			statusLabel: 'Relations, no embassy there',
			checked: '30 June 2026',
			lastDay: '2026-06-30'
		});
		expect(panel.sentence).toMatch(/^Diplomatic relations .*embassy in Pyongyang.*\.$/);
	});

	test('names the acting side: the country by its name inside a sentence', () => {
		const entity = country('aa', {
			name_in_text: 'the A land',
			events: [
				event('relations-established', '1970'),
				event('relations-severed', '1980', { by: 'country' }),
				event('statement', '1981', { by: 'dprk' })
			]
		});
		expect(panelOf(entity).events.map(({ by }) => by)).toEqual(['both sides', 'the A land', 'North Korea']);
	});

	test('gives the colour of its status to an event that changes the relation, and to no other', () => {
		const entity = country('aa', {
			events: [
				event('recognised', '1960'),
				event('consular-relations-established', '1962'),
				event('relations-established', '1970'),
				event('visit', '1971')
			]
		});
		expect(panelOf(entity).events.map(({ status }) => status)).toEqual([
			'recognised',
			'office',
			'relations',
			undefined
		]);
	});

	test('gives a date to the machine only where it is a single one', () => {
		const entity = country('aa', { events: [event('visit', '[1990..1995]'), event('visit', '1996-02')] });
		expect(panelOf(entity).events.map(({ date, id }) => [date, dateOfAnchor(id)])).toEqual([
			['between 1990 and 1995', ''],
			['February 1996', '1996-02']
		]);
	});

	test('puts reasons and confidence into the words of the vocabulary', () => {
		const entity = country('aa', {
			events: [
				event('ambassador-expelled', '2017', {
					reason: 'It tested a bomb.',
					reason_kind: 'nuclear-programme',
					confidence: 'low',
					note: 'Unconfirmed.'
				})
			]
		});
		expect(panelOf(entity).events[0]).toMatchObject({
			label: 'Ambassador expelled',
			reason: 'It tested a bomb.',
			reasonKind: 'Nuclear and missile programme',
			note: 'Unconfirmed.',
			confidence: { level: 'low', label: 'unconfirmed' }
		});
	});

	test('parts the missions by the side on which they stand', () => {
		const { inDprk, ofDprk } = panelOf(FULL, AROUND);
		expect([inDprk, ofDprk].map((missions) => missions.map(({ title }) => title))).toEqual([
			['Embassy, Pyongyang'],
			['Embassy, Aa City']
		]);
	});

	test('of the DPRK shows the offices of organisations', () => {
		const otherMissions = [mission({ organisation: 'UN', kind: 'un-agency', sources: ['s1'] })];
		const panel = panelOf(country('kp'), { otherMissions });
		expect(panel.inDprk.map(({ title }) => title)).toEqual(['UN, Pyongyang']);
		expect(panelOf(country('aa'), { otherMissions }).inDprk).toEqual([]);
	});

	test('says who stands in for whom, with the way to the other country', () => {
		const { accreditedFrom, representedBy, coveredFrom } = panelOf(FULL, AROUND);
		expect(accreditedFrom).toMatchObject([{ text: 'Beijing' }]);
		expect(representedBy).toMatchObject([{ text: 'State BB (visas since 2001)', slug: 'state-bb' }]);
		expect(coveredFrom).toMatchObject([{ text: 'Cc City (embassy to State CC)', slug: 'state-cc' }]);
	});

	test('is told from where it was covered until that mission closed', () => {
		const host = country('cc', {
			missions: [
				mission({
					side: 'of-dprk',
					state: 'closed',
					closed: '2000',
					also_accredited_to: [{ state: 'aa', as_of: '1999' }]
				})
			]
		});
		expect(panelOf(country('aa'), { others: [host] }).coveredFrom).toMatchObject([{ detail: 'ended 2000' }]);
	});

	test('is without sources where none are cited', () => {
		expect(panelOf(country('aa')).sources).toEqual([]);
	});
});

describe('a predecessor on a panel', () => {
	const titles = writtenMessagesFor('en').panel.predecessor;
	const former = (more: Partial<FormerState> = {}): FormerState =>
		formerState('su', '1991-12-26', { name: 'Union', summary: 'It ended.', ...more });
	const viewOf = (more: Partial<Entity>) =>
		panelOf(country('aa', more), { former: [former()] }).predecessors[0]!;

	test('that the country continues is named with the day on which it ended', () => {
		expect(viewOf({ predecessors: [{ state: 'su', role: 'continued' }] }).title).toBe(
			titles.continued('Union', '26 December 1991')
		);
	});

	test('of which the country was a part is named with the day of its independence', () => {
		const more = {
			sovereign_since: '1991-09-06',
			predecessors: [{ state: 'su', role: 'territory' as const }]
		};
		expect(viewOf(more).title).toBe(titles.territory('Union', '6 September 1991'));
	});

	test('is named with the day that the link itself gives', () => {
		const more = {
			sovereign_since: '1991-09-06',
			predecessors: [{ state: 'su', role: 'territory' as const, until: '1990' }]
		};
		expect(viewOf(more).title).toBe(titles.territory('Union', '1990'));
	});

	test('that still exists is named with the day on which the country became sovereign', () => {
		const entity = country('aa', {
			sovereign_since: '1990-03-21',
			predecessors: [{ state: 'bb', role: 'dependency' }]
		});
		const panel = panelOf(entity, { others: [country('bb')] });
		expect(panel.predecessors[0]!.title).toBe(titles.dependency('State BB', '21 March 1990'));
	});

	test('is told by its own summary, unless the link has a note', () => {
		expect(viewOf({ predecessors: [{ state: 'su', role: 'continued' }] }).summary).toBe('It ended.');
		expect(
			viewOf({ predecessors: [{ state: 'su', role: 'continued', note: 'It is continued.' }] }).summary
		).toBe('It is continued.');
	});

	test('acts under its own name', () => {
		const panel = panelOf(country('aa', { predecessors: [{ state: 'su', role: 'continued' }] }), {
			former: [former({ name_in_text: 'the Union', events: [event('statement', '1950', { by: 'country' })] })]
		});
		expect(panel.predecessors[0]!.events[0]!.by).toBe('the Union');
	});
});
