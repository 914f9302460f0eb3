import { expect, test } from 'vitest';
import { missions as m } from '#lib/words/messages/en/missions.ts';

const year = (text: string, latest = false) => ({ year: text, latest });

test('a row of the chart', () => {
	expect(m.row({ state: 'China', city: 'Chongjin', kind: 'Consulate general' })).toBe(
		'China, Chongjin, consulate general'
	);
	expect(m.row({ state: 'China', city: '', kind: '' })).toBe('China');
});

test('when a mission was open, in years', () => {
	expect(m.times([{ from: year('1949'), until: null }])).toBe('1949–');
	expect(m.times([{ from: year('1949'), until: year('1949') }])).toBe('1949');
	expect(
		m.times([
			{ from: year('1975', true), until: year('1990') },
			{ from: year(''), until: year('2001') }
		])
	).toBe('by 1975–1990; …–2001');
});

test('a dot of the map and what its colours stand for', () => {
	expect(m.mapDot({ city: 'Beijing', now: ['China: embassy'], perhaps: [], past: ['China: office'] })).toBe(
		'Beijing – open: China: embassy; in the past: China: office'
	);
	expect(m.mapDot({ city: 'Kinshasa', now: [], perhaps: ['embassy'], past: [] })).toBe(
		'Kinshasa – not known whether open: embassy'
	);
	expect([
		m.mapKey.now({ cities: 1 }),
		m.mapKey.perhaps({ cities: 2 }),
		m.mapKey.past({ cities: 3 })
	]).toEqual([
		'a mission on the last day checked (1 city)',
		'not known whether one is still open (2 cities)',
		'missions in the past only (3 cities)'
	]);
});

test('what is open on the last day', () => {
	expect(m.counted({ label: 'With staff of their own', count: 12 })).toBe('With staff of their own: 12');
	expect(m.tonight({ date: '30 June 2026', embassies: 1, others: 1, staffed: 1, abroad: 1 })).toBe(
		'On 30 June 2026 there were 1 embassy and 1 other mission of states and of the European Union in Pyongyang, and 1 consulate in Chongjin. As far as the latest reports tell, 1 of these had staff of their own.'
	);
	expect(m.open({ date: '30 June 2026', sure: 46, unsure: 7, embassies: 40 })).toBe(
		'On 30 June 2026 North Korea is known to have 46 missions abroad, 40 of them embassies. Of 7 more it is not known whether they still exist.'
	);
	expect(m.kindIn({ kind: 'Consulate', city: 'Chongjin' })).toBe('Consulate, Chongjin');
});

test('since when a mission is there, and when it stood empty', () => {
	expect(m.since({ date: '1990', from: 'South Yemen' })).toBe('Open since 1990, as that of South Yemen');
	expect(m.since({ date: '', from: '' })).toBe('Date of opening not known');
	expect(m.sinceBetween('between 1966 and 1975')).toBe('Opened between 1966 and 1975');
	expect(m.emptyThen('May 2020')).toBe('Staff left: May 2020; whether any came back is not known');
	expect([m.empty('May 2020'), m.empty('')]).toEqual(['Without staff since May 2020', '']);
	expect(m.emptyBetween('in 2020 or 2021')).toBe('Left by its staff in 2020 or 2021');
	expect([m.span({ from: 'May 2020', to: '2024' }), m.span({ from: 'May 2020', to: '' })]).toEqual([
		'May 2020 – 2024',
		'May 2020 – no return known'
	]);
});

test('who heads it', () => {
	expect(m.head({ name: 'A B', rank: 'chargé', date: '2024', old: false })).toBe(
		'Head: A B, chargé (as of 2024)'
	);
	expect(m.head({ name: 'A B', rank: '', date: '', old: true })).toBe('Last known head: A B');
	expect(m.headCell({ name: 'A B', rank: 'chargé', date: '2024' })).toBe('A B, chargé, as of 2024');
});

test('what it rests on', () => {
	expect(m.evidence({ date: 'August 2025', sources: 1 })).toBe('Latest evidence August 2025, 1 source');
	expect(m.evidence({ date: '', sources: 4 })).toBe('4 sources');
	expect(m.source({ publisher: 'TASS', date: '2024' })).toBe('TASS, 2024');
	expect(m.sentences(['Open since 2004.', '', 'Head not known'])).toBe('Open since 2004. Head not known.');
	expect(m.cell(['a', '', 'b'])).toBe('a; b');
});

test('who is covered from where', () => {
	expect(m.covered({ when: 'since 2001', perhaps: true })).toBe('since 2001, unconfirmed');
	expect(m.asOf('2009')).toBe('as of 2009');
	expect(m.accredited({ date: '30 June 2026', countries: 60, cities: 5, unconfirmed: 20 })).toMatch(
		/^On 30 June 2026 the ambassadors of 60 states .* from 5 cities\. For 20 of these states/
	);
	expect(m.coveredBy({ date: '30 June 2026', countries: 60, cities: 20, unconfirmed: 3 })).toMatch(
		/^On 30 June 2026 North Korean missions in 20 cities covered, as far as is known, 60 states .* 3 of them unconfirmed/
	);
	expect([
		m.represents({ as: 'Protecting power', since: '1995' }),
		m.represents({ as: 'Visas', since: '' })
	]).toEqual(['Protecting power since 1995', 'Visas']);
});

test('how it ended', () => {
	expect(m.closedOn('2023')).toBe('closed 2023');
	expect([m.closures({ when: '1998', count: 1 }), m.closures({ when: '2023', count: 9 })]).toEqual([
		'1998: 1 mission',
		'2023: 9 missions'
	]);
	expect(m.whose({ of: 'East Germany' })).toBe('as that of East Germany');
});
