import { expect, test } from 'vitest';
import { finding as m } from '#lib/words/messages/en/finding.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.heading>>([
	[
		[{ relations: 150, members: 190, where: '' }],
		'150 of 190 United Nations member states have diplomatic relations with North Korea.'
	],
	[
		[{ relations: 1, members: 54, where: 'in Africa' }],
		'In Africa, 1 of 54 United Nations member states have diplomatic relations with North Korea.'
	]
])('how many members have relations: %j → %j', (values, words) => {
	expect(m.heading(...values)).toEqual(words);
});

test.each<Case<typeof m.details>>([
	[
		[{ embassies: 24, suspended: 0, severed: 10, never: 25, office: 'France' }],
		'24 of them keep an embassy in Pyongyang. 10 have broken relations off, 25 have never had any (France has an office instead).'
	],
	[
		[{ embassies: 1, suspended: 1, severed: 1, never: 1, office: '' }],
		'1 of them keeps an embassy in Pyongyang. One has broken relations off, one has suspended them, one has never had any.'
	],
	[
		[{ embassies: 0, suspended: 2, severed: 0, never: 0, office: '' }],
		'None of them keeps an embassy in Pyongyang. None has broken relations off, 2 have suspended them.'
	]
])('what became of the others: %j → %j', (values, words) => {
	expect(m.details(...values)).toEqual(words);
});

test.each<Case<typeof m.outside>>([
	[[{ relations: 'Palestine', recognised: '' }], 'Outside this count, there are relations with Palestine.'],
	[[{ relations: '', recognised: 'the Cook Islands' }], 'Recognised without relations: the Cook Islands.'],
	[
		[{ relations: 'A and B', recognised: 'C' }],
		'Outside this count, there are relations with A and B. Recognised without relations: C.'
	],
	[[{ relations: '', recognised: '' }], '']
])('what is told beside the count: %j → %j', (values, words) => {
	expect(m.outside(...values)).toEqual(words);
});

test.each<Case<typeof m.headingThen>>([
	[
		[{ date: '18 August 1976', where: '', partners: 90, states: 150 }],
		'On 18 August 1976, 90 of 150 states had diplomatic relations with North Korea.'
	],
	[
		[{ date: '1 May 1950', where: 'in Oceania', partners: 0, states: 1 }],
		'In Oceania on 1 May 1950, none of one state had diplomatic relations with North Korea.'
	]
])('how many states had relations on a day: %j → %j', (values, words) => {
	expect(m.headingThen(...values)).toEqual(words);
});

test.each<Case<typeof m.detailsThen>>([
	[
		[{ partners: 3, embassies: 0, severed: 1, suspended: 2, without: 4, office: 'France' }],
		'None of them kept an embassy in Pyongyang. Relations with one state were broken off; relations with 2 states were suspended; with 4 states there had been none (an office instead: France).'
	],
	[
		[{ partners: 0, embassies: 0, severed: 0, suspended: 0, without: 0, office: '' }],
		'With no state there had been none.'
	],
	[
		[{ partners: 2, embassies: 1, severed: 0, suspended: 1, without: 1, office: '' }],
		'1 of them kept an embassy in Pyongyang. Relations with one state were suspended; with one state there had been none.'
	]
])('what had become of the others: %j → %j', (values, words) => {
	expect(m.detailsThen(...values)).toEqual(words);
});

test.each<Case<typeof m.outsideThen>>([
	[[''], ''],
	[['Palestine'], 'Outside the count of states, there were relations with Palestine.']
])('what was told beside the count: %j → %j', (values, words) => {
	expect(m.outsideThen(...values)).toEqual(words);
});

test.each<Case<typeof m.former>>([
	[[''], ''],
	[['the Soviet Union and Yugoslavia'], 'Counted as one state each: the Soviet Union and Yugoslavia.']
])('states that were counted as one: %j → %j', (values, words) => {
	expect(m.former(...values)).toEqual(words);
});

test.each<Case<typeof m.later>>([
	[[0], ''],
	[[1], 'One country of today was no state of its own and not counted.'],
	[[15], '15 countries of today were no states of their own and not counted.']
])('countries that were not counted: %j → %j', (values, words) => {
	expect(m.later(...values)).toEqual(words);
});

test.each<Case<typeof m.early>>([
	[[''], ''],
	[['Algeria'], 'Counted for relations before independence: Algeria.']
])('states counted before they were independent: %j → %j', (values, words) => {
	expect(m.early(...values)).toEqual(words);
});

test.each<Case<typeof m.parts>>([
	[[''], ''],
	[
		['Belarus and Ukraine'],
		'Members of the United Nations as parts of another state, not counted apart: Belarus and Ukraine.'
	]
])('members that were parts of another state: %j → %j', (values, words) => {
	expect(m.parts(...values)).toEqual(words);
});

test.each<Case<typeof m.notRestored>>([
	[[''], ''],
	[['Malaysia'], 'Not restored: Malaysia.']
])('whose relations are not restored: %j → %j', (values, words) => {
	expect(m.notRestored(...values)).toEqual(words);
});

test.each<Case<typeof m.compareStart>>([[['18 August 1976'], 'What changed since 18 August 1976?']])(
	'the beginning of a comparison: %j → %j',
	(values, words) => {
		expect(m.compareStart(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.compared>>([
	[
		[{ where: '', from: '1970', until: '1980', established: 3, severed: 0, suspended: 0, restored: 1 }],
		'Between 1970 and 1980: relations established with 3 states, broken off never, restored once.'
	],
	[
		[
			{ where: 'in Asia', from: '1970', until: '1980', established: 0, severed: 2, suspended: 3, restored: 4 }
		],
		'In Asia, 1970 to 1980: relations established with no state, broken off twice, suspended 3 times, restored 4 times.'
	]
])('what changed between two days: %j → %j', (values, words) => {
	expect(m.compared(...values)).toEqual(words);
});

test.each<Case<typeof m.comparedDetails>>([
	[
		[{ until: '1980', states: 150, gained: 40, lost: 2, changed: 1 }],
		'Of the 150 states of 1980, 40 had gained relations and 2 had lost them, each compared with what its territory was before; for 1 something else had changed, such as an embassy.'
	]
])('who gained and who lost: %j → %j', (values, words) => {
	expect(m.comparedDetails(...values)).toEqual(words);
});

test.each<Case<typeof m.twoKoreas>>([
	[
		[{ date: '', where: '', both: 150, pyongyang: 3, seoul: 30 }],
		'150 members of the United Nations have relations with both Koreas, 3 only with Pyongyang, 30 only with Seoul.'
	],
	[
		[{ date: '', where: 'in Europe', both: 40, pyongyang: 0, seoul: 3 }],
		'In Europe, 40 members of the United Nations have relations with both Koreas, 0 only with Pyongyang, 3 only with Seoul.'
	],
	[
		[{ date: '1 May 1990', where: 'in Africa', both: 1, pyongyang: 2, seoul: 3 }],
		'In Africa on 1 May 1990, one state had relations with both Koreas, 2 only with Pyongyang, 3 only with Seoul.'
	]
])('who had relations with both Koreas: %j → %j', (values, words) => {
	expect(m.twoKoreas(...values)).toEqual(words);
});

test.each<Case<typeof m.twoKoreasDetails>>([
	[
		[{ neither: 2, unknown: 0 }],
		'With neither: 2. South Korea’s relations come from the data set kdiplo, which gives years only: in the year of a change they are hatched.'
	],
	[
		[{ neither: 0, unknown: 3 }],
		'With neither: 0. Seoul’s side not known: 3. South Korea’s relations come from the data set kdiplo, which gives years only: in the year of a change they are hatched.'
	]
])('who had them with neither: %j → %j', (values, words) => {
	expect(m.twoKoreasDetails(...values)).toEqual(words);
});

test.each<Case<typeof m.missions>>([
	[
		[{ date: '', where: '', embassies: 24, staffed: 9, unstaffed: 12, unknown: 3 }],
		'24 states have an embassy in Pyongyang: 9 with staff, 12 without, 3 not known.'
	],
	[
		[{ date: '1 May 1990', where: 'in Africa', embassies: 1, staffed: 1, unstaffed: 0, unknown: 0 }],
		'In Africa on 1 May 1990, one state had an embassy in Pyongyang: 1 with staff, 0 without.'
	],
	[
		[{ date: '', where: 'in Oceania', embassies: 0, staffed: 0, unstaffed: 0, unknown: 0 }],
		'In Oceania, no state has an embassy in Pyongyang.'
	],
	[
		[{ date: '', where: 'in Africa', embassies: 1, staffed: 0, unstaffed: 1, unknown: 0 }],
		'In Africa, one state has an embassy in Pyongyang: 0 with staff, 1 without.'
	]
])('who has an embassy in Pyongyang: %j → %j', (values, words) => {
	expect(m.missions(...values)).toEqual(words);
});

test.each<Case<typeof m.missionsAbroad>>([
	[[{ date: '', where: '', embassies: 44 }], 'North Korea has an embassy in 44 states.'],
	[
		[{ date: '1 May 1990', where: 'in Africa', embassies: 1 }],
		'In Africa on 1 May 1990, North Korea had an embassy in one state.'
	],
	[[{ date: '', where: 'in Oceania', embassies: 0 }], 'In Oceania, North Korea has an embassy in no state.']
])('where North Korea has an embassy: %j → %j', (values, words) => {
	expect(m.missionsAbroad(...values)).toEqual(words);
});

test.each<Case<typeof m.missionsDetails>>([
	[
		[{ offices: 2, covered: 30, without: 90 }],
		'No embassy, but another office: 2. Ambassador accredited from elsewhere: 30. Relations, and no mission known: 90. Missions of earlier decades are known in part only, accreditations rarely.'
	],
	[
		[{ offices: 0, covered: 0, without: 0 }],
		'Relations, and no mission known: 0. Missions of earlier decades are known in part only, accreditations rarely.'
	]
])('who has none: %j → %j', (values, words) => {
	expect(m.missionsDetails(...values)).toEqual(words);
});
