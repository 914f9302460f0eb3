import type { Parts } from '#lib/words/parts.ts';

/** Texts in British English of what the panel of a country tells besides its answer: they travel with its code. */
export const en = {
	history: 'Relations since 1948',
	events: 'What happened',
	missionsInDprk: 'Missions in North Korea',
	missionsOfDprk: (name: string) => `North Korean missions in ${name}`,
	noMissionInDprk: 'No mission in North Korea is on record.',
	noMissionOfDprk: 'No North Korean mission is on record.',
	otherMissions: 'Missions of organisations in Pyongyang',
	missionHistory: 'History of the mission',
	accreditation: 'Ambassador to Pyongyang accredited from',
	coveredFrom: 'North Korea represented from',
	representedBy: 'Interests in Pyongyang looked after by',
	predecessors: 'Earlier states',
	summary: 'Summary',
	disputes: 'Accounts differ',
	told: 'The story',
	jumps: { label: 'Parts of this page', missions: 'Missions', events: 'Events' },
	checked: (date: string) => `Checked to ${date}.`,
	world: 'In the world',
	neighbours: 'Others',
	/** The country that established relations before or after this one, and when. */
	establishedBefore: <Country extends object>(v: { country: Country; date: string }): Parts<Country> => [
		'Established just before: ',
		v.country,
		` (${v.date})`
	],
	establishedAfter: <Country extends object>(v: { country: Country; date: string }): Parts<Country> => [
		'Established just after: ',
		v.country,
		` (${v.date})`
	],
	sameStatus: <Country extends object>(v: {
		status: string;
		countries: readonly Country[];
	}): Parts<Country> => [
		`Same status: ${v.status} (${v.countries.length}): `,
		...v.countries.flatMap((country, i) => (i ? [', ', country] : [country]))
	],
	allOfStatus: (count: number) => `All ${count} states and entities with this status`,
	names: (names: readonly string[]) => `Also known as: ${names.join(', ')}.`,
	formerNames: (names: readonly string[]) => `Formerly: ${names.join(', ')}.`,
	/** What happened and who did it; `by` is empty where that says nothing. */
	event: (v: { label: string; by: string }): Parts<{ readonly what: string } | { readonly by: string }> => [
		{ what: v.label },
		...(v.by ? [' ', { by: `by ${v.by}` }] : [])
	],
	/** How old the latest report of a line is. */
	detail: (detail: string) => `(${detail})`,
	/** A world event, which leads to the page of its year. */
	worldEvent: <Event extends object>(v: { date: string; event: Event }): Parts<Event> => [
		`${v.date}: `,
		v.event
	]
};
