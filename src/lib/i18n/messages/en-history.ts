import { states } from './en-counts.ts';

const times = (count: number): string =>
	count === 0 ? 'never' : count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;

const have = (count: number): string => `${count} ${count === 1 ? 'has' : 'have'}`;

/** Texts in British English that need the history: they travel with its code. */
export const en = {
	finding: {
		heading: (relations: number, members: number) =>
			`${relations} of ${members} United Nations member states have diplomatic relations with North Korea.`,
		details: (v: { embassies: number; severed: number; never: number; office: string }) =>
			`${v.embassies} of them ${v.embassies === 1 ? 'keeps' : 'keep'} an embassy in Pyongyang. ${have(v.severed)} broken relations off, ${have(v.never)} never had any${v.office ? ` (${v.office} has an office instead)` : ''}.`,
		outside: (v: { relations: string; recognised: string }) =>
			`Outside this count, ${v.relations} have relations${v.recognised ? `, and ${v.recognised} is recognised` : ''}.`,
		headingThen: (v: { date: string; partners: number }) =>
			`On ${v.date}, ${states(v.partners)} had diplomatic relations with North Korea.`,
		detailsThen: (v: {
			partners: number;
			embassies: number;
			severed: number;
			suspended: number;
			without: number;
			office: string;
		}) =>
			[
				v.partners && `${v.embassies || 'None'} of them kept an embassy in Pyongyang.`,
				[
					v.severed && `relations with ${states(v.severed)} were broken off`,
					v.suspended && `relations with ${states(v.suspended)} were suspended`,
					`with ${states(v.without)} there had been none${v.office ? ` (an office instead: ${v.office})` : ''}`
				]
					.filter(Boolean)
					.join('; ')
					.replace(/^./, (first) => first.toUpperCase()) + '.'
			]
				.filter(Boolean)
				.join(' '),
		outsideThen: (v: { relations: string; recognised: string }) =>
			[
				v.relations && `Outside the count of states, there were relations with ${v.relations}.`,
				v.recognised && `Recognised without relations: ${v.recognised}.`
			]
				.filter(Boolean)
				.join(' '),
		former: (names: string) => (names ? `The sentence above counts as one state each: ${names}.` : ''),
		later: (count: number) =>
			count ? `${count} of today’s members of the United Nations were not yet sovereign.` : '',
		compareStart: (date: string) => `What changed since ${date}?`,
		compareHow: 'Choose the other day with the slider, or type it.',
		compared: (v: {
			from: string;
			until: string;
			established: number;
			severed: number;
			suspended: number;
			restored: number;
		}) =>
			`Between ${v.from} and ${v.until}: relations established with ${states(v.established)}, broken off ${times(v.severed)}${v.suspended ? `, suspended ${times(v.suspended)}` : ''}, restored ${times(v.restored)}.`,
		comparedDetails: (v: { gained: number; lost: number; changed: number }) =>
			`In the end, of today’s members of the United Nations, ${v.gained} had gained relations and ${v.lost} had lost them; for ${v.changed} something else had changed, such as an embassy.`,
		twoKoreas: (v: { date: string; both: number; pyongyang: number; seoul: number }) =>
			v.date
				? `On ${v.date}, ${v.both} of today’s UN members had relations with both Koreas, ${v.pyongyang} only with Pyongyang, ${v.seoul} only with Seoul.`
				: `${v.both} members of the United Nations have relations with both Koreas, ${v.pyongyang} only with Pyongyang, ${v.seoul} only with Seoul.`,
		twoKoreasDetails: (v: { neither: number; later: number }) =>
			[
				`With neither: ${v.neither}.`,
				v.later && `Not yet sovereign: ${v.later}.`,
				'South Korea’s relations come from the data set kdiplo, which gives years only: in the year of a change they are hatched.'
			]
				.filter(Boolean)
				.join(' ')
	},
	changes: {
		heading: 'What changed',
		latest: 'The latest change up to this day',
		none: 'No status changed.',
		count: (count: number) => `${count} ${count === 1 ? 'change' : 'changes'}`,
		told: (v: { date: string; partners: number; changes: string }) =>
			`${v.date}: relations with ${states(v.partners)}. ${v.changes}`,
		all: (count: number) => `Show all ${count}`,
		few: 'Show fewer',
		between: (from: string, until: string) => `Between ${from} and ${until}`,
		kinds: {
			'embassy-opened': 'Embassy in Pyongyang opened',
			'embassy-closed': 'Embassy in Pyongyang closed',
			'office-opened': 'Office opened',
			'office-closed': 'Office closed',
			'became-sovereign': 'A state of its own from this day',
			'became-part': 'Became part of another state'
		},
		countriesOfToday: (count: number) =>
			count === 1 ? 'one country of today' : `${count} countries of today`,
		world: 'In the world',
		year: (year: string) => `All of ${year}`
	},
	description: {
		heading: 'The map in words',
		counts: (date: string, counts: readonly string[]) => `On ${date} the map shows: ${counts.join('; ')}.`,
		count: (label: string, count: number) => `${count} ${label}`,
		regions: (regions: readonly string[]) =>
			`Of today’s members of the United Nations so many have relations with North Korea: ${regions.join('; ')}.`,
		region: (v: { name: string; partners: number; all: number }) => `${v.name} ${v.partners} of ${v.all}`,
		oldest: (v: { names: string; date: string }) =>
			`The oldest relations in force are those with ${v.names} (${v.date}).`,
		newest: (v: { names: string; date: string }) => `The newest are those with ${v.names} (${v.date}).`,
		lastBreak: (v: { names: string; date: string }) =>
			`The latest break that still holds is that with ${v.names} (${v.date}).`,
		lastChange: (date: string, changes: string) => `The last change up to this day, ${date}: ${changes}.`,
		change: (label: string, name: string) => `${label}: ${name}`
	},
	reasons: {
		heading: 'Why relations were broken off or suspended',
		note: (date: string) => `Choose a reason: the map keeps the states concerned up to ${date}.`,
		none: (date: string) => `No case up to ${date}.`
	}
};
