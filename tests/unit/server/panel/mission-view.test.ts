import { describe, expect, test } from 'vitest';
import type { Facts } from '#lib/facts/facts.ts';
import type { Mission } from '#lib/facts/records.ts';
import { missionView, nameOf } from '#lib/server/panel/mission-view.ts';
import { SourceNotes } from '#lib/server/panel/source-notes.ts';
import { country, factsOf, formerState, mission } from '../../../fixtures/facts.ts';

const facts: Facts = {
	...factsOf(
		[country('bb', { name: 'B land', name_in_text: 'the B land' }), country('cc')],
		[formerState('su', '1991-12-26', { name: 'Union' })]
	),
	sources: new Map()
};

const view = (more: Partial<Mission> = {}): ReturnType<typeof missionView> =>
	missionView(mission(more), { facts, lang: 'en', notes: new SourceNotes(facts, 'en') });
const lines = (more: Partial<Mission>): string[] =>
	view(more).lines.map(({ term, text }) => `${term}: ${text}`);

describe('a mission in words', () => {
	test('is called by its kind, or by the organisation whose it is, and its city', () => {
		expect(view().title).toBe('Embassy, Pyongyang');
		expect(view({ kind: 'un-agency', organisation: 'UN' }).title).toBe('UN, Pyongyang');
	});

	test('says when it opened and what is reported last', () => {
		expect(lines({ opened: '1973-06', as_of: '2025' })).toEqual([
			'Opened: June 1973',
			'Latest report: operating (2025)'
		]);
	});

	test('says that the day of opening is not known', () => {
		expect(lines({})).toEqual(['Opened: date not known', 'Latest report: operating']);
	});

	test('says as whose mission it opened, and what is to be said of the date', () => {
		expect(lines({ opened: '1948', opened_as: 'su', opened_note: 'The day is not known.' })[0]).toBe(
			'Opened: 1948, as that of Union. The day is not known.'
		);
	});

	test('that is closed says when and why, and nothing of a latest report', () => {
		const closed = { closed: '2001-03-01', reason_closed: 'There was no money.', state: 'closed' } as const;
		expect(lines(closed)).toEqual(['Opened: date not known', 'Closed: 1 March 2001. There was no money.']);
		expect(view(closed).closed).toBe(true);
		expect(view().closed).toBe(false);
	});

	test('links its website and shows the address without the protocol', () => {
		expect(view({ web: 'https://example.org/embassy' }).lines.at(-1)).toEqual({
			term: 'Website',
			text: 'example.org/embassy',
			href: 'https://example.org/embassy'
		});
	});

	test('says when nobody was there, whether or not somebody came back', () => {
		const without_staff = [
			{ from: '1980', to: '1982', reason: 'There was a flood.', sources: [] },
			{ from: '2020-03-09', reason: 'The border was closed.', sources: [] }
		];
		expect(lines({ without_staff }).slice(-2)).toEqual([
			'Without staff: 1980 – 1982. There was a flood.',
			'Without staff: 9 March 2020 – no return known. The border was closed.'
		]);
	});

	test('names its head with rank and days, as far as they are known', () => {
		expect(
			lines({
				head: { name: 'A. Envoy', rank: 'ambassador', since: '2019', as_of: '2025-08', sources: [] }
			}).at(-1)
		).toBe('Head of mission: A. Envoy, ambassador, since 2019, as of August 2025');
		expect(lines({ head: { rank: 'vacant', sources: [] } }).at(-1)).toBe('Last known head: vacant');
	});

	test('names the last known head as such when the report is old', () => {
		expect(lines({ head: { name: 'A. Envoy', rank: 'ambassador', as_of: '2019', sources: [] } }).at(-1)).toBe(
			'Last known head: A. Envoy, ambassador, as of 2019'
		);
	});

	test('names whose interests it looks after and to whom else its head is accredited', () => {
		expect(
			lines({
				represents: [
					{ state: 'bb', as: 'protecting-power', since: '1995' },
					{ whom: 'the citizens of an island', as: 'visas' }
				],
				also_accredited_to: [{ state: 'bb' }, { state: 'cc', since: '1990', until: '2001' }]
			}).slice(-2)
		).toEqual([
			'Also looks after: the B land (protecting power since 1995) and the citizens of an island (visas)',
			'Its head also accredited to: the B land and State CC (from 1990, ended 2001)'
		]);
	});

	test('remarks on an unproved residence first, then on the building, a detail and the rest', () => {
		expect(
			view({ note: 'A note.', detail: 'A detail.', compound: 'A compound.', residence: 'unproved' }).remarks
		).toEqual(['The sources do not prove that its head lived there.', 'A compound.', 'A detail.', 'A note.']);
		expect(view().remarks).toEqual([]);
	});
});

describe('the name of a state in a sentence', () => {
	test('is that for a sentence, else its name, of countries and of former states', () => {
		const wording = { facts, lang: 'en', notes: new SourceNotes(facts, 'en') } as const;
		expect(['bb', 'cc', 'su'].map((id) => nameOf(id, wording))).toEqual(['the B land', 'State CC', 'Union']);
	});
});
