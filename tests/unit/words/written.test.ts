import { expect, test } from 'vitest';
import { en as m } from '#lib/words/messages/en/written.ts';
import { en as actions } from '#lib/words/messages/en/actions.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.year.description>>([
	[
		[{ year: '1976', finding: '90 of 150 states had relations.', changes: 0 }],
		'90 of 150 states had relations. No status changed in 1976.'
	],
	[
		[{ year: '1976', finding: '90 of 150 states had relations.', changes: 1 }],
		'90 of 150 states had relations. One change in 1976, with its date.'
	],
	[
		[{ year: '1976', finding: '90 of 150 states had relations.', changes: 7 }],
		'90 of 150 states had relations. 7 changes in 1976, each with its date.'
	]
])('what a year tells: %j → %j', (values, words) => {
	expect(m.year.description(...values)).toEqual(words);
});

test.each<Case<typeof m.panel.stretch>>([
	[[{ from: '1973', until: '', status: 'Relations', orElse: '', through: '' }], '1973 to today: Relations'],
	[
		[{ from: '1973', until: '1980', status: 'Relations', orElse: 'Never had relations', through: '' }],
		'1973 to 1980: Relations, or: Never had relations'
	],
	[
		[{ from: '1948', until: '1991', status: 'Relations', orElse: 'Embassy', through: 'the Soviet Union' }],
		'1948 to 1991: Relations, or: Embassy, as part of the Soviet Union'
	]
])('a stretch of the bar: %j → %j', (values, words) => {
	expect(m.panel.stretch(...values)).toEqual(words);
});

test.each<Case<typeof m.panel.absence>>([
	[['2025'], 'No diplomatic relations of its own are on record (latest source: 2025).']
])('of a country without any event: %j → %j', (values, words) => {
	expect(m.panel.absence(...values)).toEqual(words);
});

test.each<Case<typeof m.panel.fromTo>>([[['1950', '1953'], '1950 – 1953']])(
	'how long an event lasted: %j → %j',
	(values, words) => {
		expect(m.panel.fromTo(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.panel.missionThen>>([
	[[{ mission: 'Embassy, Pyongyang', detail: '' }], 'Embassy, Pyongyang'],
	[[{ mission: 'Embassy, Pyongyang', detail: 'with staff' }], 'Embassy, Pyongyang (with staff)']
])('a mission of a day: %j → %j', (values, words) => {
	expect(m.panel.missionThen(...values)).toEqual(words);
});

test.each<Case<typeof m.panel.predecessor.territory>>([
	[['the Union', '1991'], 'Part of the Union until 1991']
])('what came before: territory: %j → %j', (values, words) => {
	expect(m.panel.predecessor.territory(...values)).toEqual(words);
});

test.each<Case<typeof m.panel.predecessor.continued>>([
	[['the Union', '1991'], 'Continues the Union, which ended on 1991']
])('what came before: continued: %j → %j', (values, words) => {
	expect(m.panel.predecessor.continued(...values)).toEqual(words);
});

test.each<Case<typeof m.panel.predecessor.government>>([
	[['the Union', '1991'], 'Government of the Union until 1991']
])('what came before: government: %j → %j', (values, words) => {
	expect(m.panel.predecessor.government(...values)).toEqual(words);
});

test.each<Case<typeof m.panel.predecessor.dependency>>([
	[['the Union', '1991'], 'Under the Union until 1991']
])('what came before: dependency: %j → %j', (values, words) => {
	expect(m.panel.predecessor.dependency(...values)).toEqual(words);
});

test.each<Case<typeof m.panel.phase>>([
	[
		[{ told: [{ state: 'A', sentence: 'No relations.' }], about: 'itself', under: [], orElse: '' }],
		'No relations.'
	],
	[
		[{ told: [{ state: 'A', sentence: 'No relations.' }], about: 'whole', under: [], orElse: '' }],
		'Part of A. No relations.'
	],
	[
		[
			{
				told: [
					{ state: 'East', sentence: 'Relations.' },
					{ state: 'West', sentence: 'None.' }
				],
				about: 'parts',
				under: [],
				orElse: ''
			}
		],
		'Part of the territory: East. Relations. Part of the territory: West. None.'
	],
	[
		[{ told: [{ state: 'A', sentence: 'No relations.' }], about: 'itself', under: ['France'], orElse: '' }],
		'No relations. At that time under France.'
	],
	[
		[{ told: [{ state: 'A', sentence: 'No relations.' }], about: 'itself', under: [], orElse: 'Embassy' }],
		'No relations. The date of a change is not known exactly; on this day the status may also have been: Embassy.'
	],
	[
		[
			{
				told: [{ state: 'A', sentence: 'No relations.' }],
				about: 'itself',
				under: ['France', 'Spain'],
				orElse: 'Embassy'
			}
		],
		'No relations. At that time under France. At that time under Spain. The date of a change is not known exactly; on this day the status may also have been: Embassy.'
	]
])('a day of the past: %j → %j', (values, words) => {
	expect(m.panel.phase(...values)).toEqual(words);
});

test.each<Case<typeof m.time.noScript>>([
	[
		[{ href: '/year/2026' }],
		[
			'Other days, and what an address asks for, need JavaScript. Without it every year has a page of its own: ',
			{ href: '/year/2026' }
		]
	]
])('the way to other days without script: %j → %j', (values, words) => {
	expect(m.time.noScript(...values)).toEqual(words);
});

test.each<Case<typeof m.report.title>>([[[{ name: 'Malaysia', site: 'Ties' }], 'Ties: error in “Malaysia”']])(
	'the subject of a report: %j → %j',
	(values, words) => {
		expect(m.report.title(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.about.otherNames>>([
	[[{ former: [], other: [] }], ''],
	[[{ former: ['Burma'], other: [] }], 'formerly Burma'],
	[[{ former: ['Burma', 'Pagan'], other: ['Myanma'] }], 'formerly Burma, Pagan; also Myanma'],
	[[{ former: [], other: ['A', 'B'] }], 'also A, B']
])('other names: %j → %j', (values, words) => {
	expect(m.about.otherNames(...values)).toEqual(words);
});

test.each<Case<typeof m.borders.partOf>>([
	[[{ part: 'Greenland', state: 'Denmark' }], 'Greenland (Denmark)']
])('a part of a state: %j → %j', (values, words) => {
	expect(m.borders.partOf(...values)).toEqual(words);
});

test.each<Case<typeof m.about.reachMail>>([
	[[{ href: 'mailto:a@b.cd' }], ['By mail: ', { href: 'mailto:a@b.cd' }]]
])('a mail address: %j → %j', (values, words) => {
	expect(m.about.reachMail(...values)).toEqual(words);
});

test.each<Case<typeof m.about.reachTracker>>([
	[[{ href: 'https://b.cd' }], ['By the tracker of errors and questions: ', { href: 'https://b.cd' }]]
])('a tracker: %j → %j', (values, words) => {
	expect(m.about.reachTracker(...values)).toEqual(words);
});

test.each<Case<typeof m.about.licenceText>>([
	[
		['CC BY 4.0'],
		'The facts are free to use under CC BY 4.0, the program under the MIT licence. Cite the site and the day up to which the facts are checked.'
	]
])('the licence: %j → %j', (values, words) => {
	expect(m.about.licenceText(...values)).toEqual(words);
});

test('the text of a report is the form that is copied where nobody can be written to', () => {
	expect(m.report.body).toBe(actions.reportForm);
});

test('what a world event is in the search', () => {
	expect(m.found.event('9 October 1983')).toBe('World event, 9 October 1983');
});
