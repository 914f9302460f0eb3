import type { Parts } from '#lib/words/parts.ts';
import { byWhom, type Acted } from './actors.ts';
import { states } from './counts.ts';
import { finding } from './finding.ts';
import { inSentence, joined } from './letters.ts';
import { plural } from './plural.ts';

/** What happened to a relation and who did it. `label` is that of the vocabulary. */
interface Event extends Acted {
	readonly label: string;
}

/** “relations broken off by North Korea”. */
const happened = (v: Event): string => joined([inSentence(v.label), byWhom(v)], ' ');

const changeCount = (count: number): string =>
	plural(count, { 0: 'No status changed.', 1: '1 change', other: `${count} changes` });

/** Texts in British English that need the history: they travel with its code. */
export const en = {
	finding,
	directions: {
		label: 'Which missions',
		missions: 'In Pyongyang',
		'missions-abroad': 'North Korea’s abroad'
	},
	rok: {
		inForce: (since: string) => `South Korea: diplomatic relations (since ${since}).`,
		none: 'South Korea: no diplomatic relations.',
		unsure: 'South Korea: relations began or ended about this time.',
		unknown: 'South Korea: not in the data set.'
	},
	/** What the slider says of its day. */
	day: (v: { date: string; partners: number }) => `${v.date}, relations with ${states(v.partners)}`,
	changes: {
		heading: 'What changed',
		/** How much changed up to a day, or between two. */
		latest: (count: number) => `The latest change up to this day: ${changeCount(count)}`,
		between: (v: { from: string; until: string; count: number }) =>
			`Between ${v.from} and ${v.until}: ${changeCount(v.count)}`,
		/** What is said after a step; its changes while they are few. */
		told: (v: {
			date: string;
			partners: number;
			changes: number;
			few: readonly (Event & { state: string })[];
		}) => {
			const few = v.few.map((event) => `${event.state}: ${happened(event)}.`);
			return `${v.date}: relations with ${states(v.partners)}. ${joined(few, ' ') || changeCount(v.changes)}`;
		},
		all: (count: number) => `Show all ${count}`,
		few: 'Show fewer',
		/**
		 * A change: the state, leading to its page; of a former one, for how many countries of today it stands, where that is told (not 0); what happened and why.
		 */
		line: <State extends object>(
			v: Event & { state: State; countries: number; because: string }
		): Parts<State | { readonly detail: string }> => {
			const countries = plural(v.countries, {
				1: '(one country of today)',
				other: `(${v.countries} countries of today)`
			});
			return [
				v.state,
				...(v.countries ? ['\u00a0', { detail: countries }] : []),
				`: ${happened(v)}${v.because && `, because ${v.because}.`}`
			];
		},
		kinds: {
			'embassy-opened': 'Embassy in Pyongyang opened',
			'embassy-closed': 'Embassy in Pyongyang closed',
			'office-opened': 'Office opened',
			'office-closed': 'Office closed',
			'became-sovereign': 'A state of its own from this day',
			'became-part': 'Became part of another state'
		},
		world: 'In the world',
		worldEvent: (v: { date: string; title: string }) => `${v.date}: ${v.title}`,
		year: (year: string) => `All of ${year}`
	},
	description: {
		heading: 'The map in words',
		counts: (v: {
			date: string;
			where: string;
			states: number;
			rows: readonly { label: string; count: number }[];
		}) => {
			const rows = v.rows.map(({ label, count }) => `${count} ${label}`).join('; ');
			return `On ${v.date} the map shows ${states(v.states)}${v.where && ` ${v.where}`}: ${rows}.`;
		},
		regions: (v: { today: boolean; regions: readonly { name: string; partners: number; all: number }[] }) => {
			const who = v.today ? 'members of the United Nations have' : 'states of that day had';
			const regions = v.regions.map(({ name, partners, all }) => `${name} ${partners} of ${all}`).join('; ');
			return `So many ${who} relations with North Korea: ${regions}.`;
		},
		oldest: (v: { names: string; date: string }) =>
			`The oldest relations in force are those with ${v.names} (${v.date}).`,
		newest: (v: { names: string; date: string }) => `The newest are those with ${v.names} (${v.date}).`,
		lastBreak: (v: { names: string; date: string }) =>
			`The latest break that still holds is that with ${v.names} (${v.date}).`,
		lastChange: (date: string, changes: string) => `The last change up to this day, ${date}: ${changes}.`,
		change: (v: Event & { state: string }) => `${happened(v)} (${v.state})`
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
