import { actors } from './actors.ts';
import { states } from './counts.ts';
import { finding } from './finding.ts';

/** Texts in British English that need the history: they travel with its code. */
export const en = {
	finding,
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
		/** “relations broken off by North Korea, because …”, after the name of the state. */
		line: (v: { label: string; by: string; because: string }) =>
			`${v.label.replace(/^./, (first) => first.toLowerCase())}${v.by && ` ${v.by}`}${v.because && `, because ${v.because}.`}`,
		...actors,
		/** What is said after a step: the line without the reason. */
		toldLine: (name: string, words: string) => `${name}: ${words}.`,
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
		counts: (v: { date: string; where: string; states: number; counts: readonly string[] }) =>
			`On ${v.date} the map shows ${states(v.states)}${v.where && ` ${v.where}`}: ${v.counts.join('; ')}.`,
		count: (label: string, count: number) => `${count} ${label}`,
		regions: (v: { today: boolean; regions: readonly string[] }) =>
			`So many ${v.today ? 'members of the United Nations have' : 'states of that day had'} relations with North Korea: ${v.regions.join('; ')}.`,
		region: (v: { name: string; partners: number; all: number }) => `${v.name} ${v.partners} of ${v.all}`,
		oldest: (v: { names: string; date: string }) =>
			`The oldest relations in force are those with ${v.names} (${v.date}).`,
		newest: (v: { names: string; date: string }) => `The newest are those with ${v.names} (${v.date}).`,
		lastBreak: (v: { names: string; date: string }) =>
			`The latest break that still holds is that with ${v.names} (${v.date}).`,
		lastChange: (date: string, changes: string) => `The last change up to this day, ${date}: ${changes}.`,
		change: (name: string, words: string) => `${words} (${name})`
	},
	chips: {
		label: 'What narrows the map',
		remove: (label: string) => `Remove the filter: ${label}`
	},
	reasons: {
		cases: 'The breaks and what became of them',
		restored: (date: string) => `Restored ${date}.`,
		notRestored: 'Not restored.',
		heading: 'Why relations were broken off or suspended',
		note: (date: string) => `Choose a reason: the map keeps the states concerned up to ${date}.`,
		none: (date: string) => `No case up to ${date}.`
	}
};
