import { expect, test } from 'vitest';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';

const m = writtenMessagesFor('en').historyPage;
const day = '31 December 1975';

test('a picture has a title', () => {
	expect(m.pictureTitle(day)).toBe('North Korea’s diplomatic relations on 31 December 1975');
});

test.each([
	[
		{ partners: 0, embassies: 0, severed: 0, suspended: 0 },
		'World map of 31 December 1975: North Korea had relations with no state.'
	],
	[
		{ partners: 9, embassies: 1, severed: 0, suspended: 1 },
		'World map of 31 December 1975: North Korea had relations with 9 states, one of which had an embassy in Pyongyang. Relations were suspended with one state.'
	],
	[
		{ partners: 89, embassies: 23, severed: 2, suspended: 1 },
		'World map of 31 December 1975: North Korea had relations with 89 states, 23 of which had an embassy in Pyongyang. Relations were broken off with 2 states and suspended with one state.'
	]
])('what a picture shows: %j', (numbers, expected) => {
	expect(m.picture({ day, ...numbers })).toBe(expected);
});

test.each([
	[0, '31 December 1975: relations with no state'],
	[1, '31 December 1975: relations with one state'],
	[89, '31 December 1975: relations with 89 states']
])('the caption of a picture with %i partners', (partners, expected) => {
	expect(m.caption({ day, partners })).toBe(expected);
});

test('the figures of an era', () => {
	expect(m.figures.name('The opening')).toBe('The opening, in figures');
	expect(m.figures.span('8 May 1969', '17 August 1976')).toBe('8 May 1969 to 17 August 1976');
	expect(m.figures.fromTo(31, 92)).toBe('31 at the beginning, 92 at the end');
});

test.each([
	[1, 'One event of these years'],
	[7, '7 events of these years']
])('%i events of an era', (count, expected) => {
	expect(m.events(count)).toBe(expected);
});

test.each([
	[0, 'No status changed. Year by year:'],
	[1, 'One change of status, year by year:'],
	[99, '99 changes of status, year by year:']
])('%i changes of status in an era', (count, expected) => {
	expect(m.changed(count)).toBe(expected);
});
