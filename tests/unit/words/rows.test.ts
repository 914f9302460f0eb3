import { expect, test } from 'vitest';
import { rows as m } from '#lib/words/messages/en/rows.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.statuses>>([
	[
		[{ where: '', date: '', names: '', counts: [['embassy', 1]] }],
		'One state keeps an embassy in Pyongyang.'
	],
	[[{ where: '', date: '', names: '', counts: [['embassy', 3]] }], '3 states keep an embassy in Pyongyang.'],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['embassy', 0]] }],
		'On 1 May 1980, no state kept an embassy in Pyongyang.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['embassy', 1]] }],
		'On 1 May 1980, one state kept an embassy in Pyongyang.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['embassy', 3]] }],
		'On 1 May 1980, 3 states kept an embassy in Pyongyang.'
	],
	[
		[{ where: '', date: '', names: '', counts: [['relations', 1]] }],
		'One state has relations without an embassy in Pyongyang.'
	],
	[
		[{ where: '', date: '', names: '', counts: [['relations', 3]] }],
		'3 states have relations without an embassy in Pyongyang.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['relations', 0]] }],
		'On 1 May 1980, no state had relations without an embassy in Pyongyang.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['relations', 1]] }],
		'On 1 May 1980, one state had relations without an embassy in Pyongyang.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['relations', 3]] }],
		'On 1 May 1980, 3 states had relations without an embassy in Pyongyang.'
	],
	[
		[{ where: '', date: '', names: '', counts: [['suspended', 1]] }],
		'Relations with one state are suspended.'
	],
	[
		[{ where: '', date: '', names: '', counts: [['suspended', 3]] }],
		'Relations with 3 states are suspended.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['suspended', 0]] }],
		'On 1 May 1980, relations with no state were suspended.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['suspended', 1]] }],
		'On 1 May 1980, relations with one state were suspended.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['suspended', 3]] }],
		'On 1 May 1980, relations with 3 states were suspended.'
	],
	[
		[{ where: '', date: '', names: '', counts: [['severed', 1]] }],
		'Relations with one state are broken off.'
	],
	[[{ where: '', date: '', names: '', counts: [['severed', 3]] }], 'Relations with 3 states are broken off.'],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['severed', 0]] }],
		'On 1 May 1980, relations with no state were broken off.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['severed', 1]] }],
		'On 1 May 1980, relations with one state were broken off.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['severed', 3]] }],
		'On 1 May 1980, relations with 3 states were broken off.'
	],
	[
		[{ where: '', date: '', names: '', counts: [['office', 1]] }],
		'One state has an office and no relations.'
	],
	[
		[{ where: '', date: '', names: '', counts: [['office', 3]] }],
		'3 states have an office and no relations.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['office', 0]] }],
		'On 1 May 1980, no state had an office and no relations.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['office', 1]] }],
		'On 1 May 1980, one state had an office and no relations.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['office', 3]] }],
		'On 1 May 1980, 3 states had an office and no relations.'
	],
	[
		[{ where: '', date: '', names: '', counts: [['recognised', 1]] }],
		'One state is recognised without relations.'
	],
	[
		[{ where: '', date: '', names: '', counts: [['recognised', 3]] }],
		'3 states are recognised without relations.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['recognised', 0]] }],
		'On 1 May 1980, no state was recognised without relations.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['recognised', 1]] }],
		'On 1 May 1980, one state was recognised without relations.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['recognised', 3]] }],
		'On 1 May 1980, 3 states were recognised without relations.'
	],
	[[{ where: '', date: '', names: '', counts: [['never', 1]] }], 'One state has never had relations.'],
	[[{ where: '', date: '', names: '', counts: [['never', 3]] }], '3 states have never had relations.'],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['never', 0]] }],
		'On 1 May 1980, no state had never had relations.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['never', 1]] }],
		'On 1 May 1980, one state had never had relations.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['never', 3]] }],
		'On 1 May 1980, 3 states had never had relations.'
	],
	[
		[{ where: '', date: '', names: '', counts: [['not-sovereign', 1]] }],
		'One of today’s countries is no state.'
	],
	[
		[{ where: '', date: '', names: '', counts: [['not-sovereign', 3]] }],
		'3 of today’s countries are no states.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['not-sovereign', 0]] }],
		'On 1 May 1980, none of today’s countries were no states and had no relations.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['not-sovereign', 1]] }],
		'On 1 May 1980, one of today’s countries was no state and had no relations.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['not-sovereign', 3]] }],
		'On 1 May 1980, 3 of today’s countries were no states and had no relations.'
	],
	[[{ where: '', date: '', names: '', counts: [['self', 1]] }], 'North Korea itself is shown.'],
	[[{ where: '', date: '', names: '', counts: [['self', 3]] }], 'North Korea itself is shown.'],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['self', 0]] }],
		'On 1 May 1980, North Korea itself is shown.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['self', 1]] }],
		'On 1 May 1980, North Korea itself is shown.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['self', 3]] }],
		'On 1 May 1980, North Korea itself is shown.'
	],
	[
		[{ where: 'in Asia', date: '', names: 'A, B and C', counts: [['embassy', 3]] }],
		'In Asia, 3 states keep an embassy in Pyongyang: A, B and C.'
	],
	[
		[
			{
				where: 'in Asia',
				date: '1 May 1980',
				names: '',
				counts: [
					['embassy', 3],
					['severed', 1]
				]
			}
		],
		'In Asia on 1 May 1980, 3 states kept an embassy in Pyongyang; relations with one state were broken off.'
	],
	[
		[{ where: '', date: '', names: 'A', counts: [['severed', 1]], ofThese: true }],
		'Of these, relations with one state are broken off: A.'
	],
	[
		[{ where: '', date: '1 May 1980', names: '', counts: [['never', 2]], ofThese: true }],
		'Of these, on 1 May 1980, 2 states had never had relations.'
	]
])('one row of the legend, now and then: %j → %j', (values, words) => {
	expect(m.statuses(...values)).toEqual(words);
});

test.each<Case<typeof m.rows>>([
	[
		[{ where: '', date: '', from: '', names: '', counts: [['With neither', 2]] }],
		'“With neither”: 2 states.'
	],
	[
		[
			{
				where: 'in Asia',
				date: '1980',
				from: '1970',
				names: 'A',
				counts: [
					['Relations gained', 1],
					['Relations lost', 0]
				]
			}
		],
		'In Asia between 1970 and 1980, “Relations gained”: one state; “Relations lost”: no state (A).'
	],
	[
		[{ where: '', date: '', from: '', names: 'A', counts: [['With neither', 1]], ofThese: true }],
		'Of these, “With neither”: one state (A).'
	]
])('rows of another legend: %j → %j', (values, words) => {
	expect(m.rows(...values)).toEqual(words);
});

test.each<Case<typeof m.chosen>>([
	[[{ where: '', date: '', from: '', count: 1, rows: 3 }], 'One state belongs to the 3 chosen groups.'],
	[
		[{ where: 'in Africa', date: '', from: '', count: 20, rows: 3 }],
		'In Africa, 20 states belong to the 3 chosen groups.'
	],
	[
		[{ where: '', date: '1 May 1980', from: '', count: 20, rows: 2 }],
		'On 1 May 1980, 20 states belonged to the 2 chosen groups.'
	]
])('too many rows for a sentence each: %j → %j', (values, words) => {
	expect(m.chosen(...values)).toEqual(words);
});
