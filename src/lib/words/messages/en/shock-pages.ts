import { inSentence, joined } from './letters.ts';
import { plural } from './plural.ts';

/** A span of whole years. */
export const years = (count: number): string =>
	plural(count, { 0: 'less than a year', 1: '1 year', other: `${count} years` });

const states = (count: number): string => plural(count, { 1: '1 state', other: `${count} states` });

/** What the page of each shock says, in British English. */
export const shockPages = {
	map: {
		classes: {
			ended: 'Relations ended or suspended',
			acted: 'Measures; relations stayed',
			self: 'North Korea',
			partner: 'Relations in force, no measure',
			none: 'No relations then'
		},
		/** What the picture shows, to who cannot see it. */
		alt: (v: { ended: string; acted: string; date: string }) =>
			`${joined(
				[
					v.ended && `The map shows ${v.ended}, where relations were broken off or suspended`,
					v.acted &&
						`${v.ended ? 'and' : 'The map shows'} ${v.acted}, where measures were taken and relations stayed in force`
				],
				', '
			)}, among the states that had relations with North Korea on ${v.date}.`,
		link: 'These breaks on the map of the world',
		asOn: (date: string) => `Other states as on ${date}.`,
		dayLink: (date: string) => `The map of the world on ${date}`,
		yearLink: (year: string) => `The year ${year}`
	},
	tracks: {
		name: 'Relations from the shock to today',
		text: (v: { from: string; to: string }) => `From ${v.from} to ${v.to}.`,
		statuses: {
			'in-force': 'relations in force',
			severed: 'broken off',
			suspended: 'suspended',
			none: 'none yet'
		},
		mended: (v: { date: string; years: number }) => `restored ${v.date}, after ${years(v.years)}`,
		without: (date: string) => `without relations since ${date}`,
		kept: 'relations in force throughout'
	},
	stoodBy: (v: {
		before: string;
		partners: number;
		left: number;
		kept: number;
		after: string;
		joined: number;
	}) =>
		`On ${v.before}, the day before, North Korea had relations with ${states(v.partners)}. A year later, on ${v.after}, ${v.kept} of them still had${
			v.left ? `; ${v.left} did not` : ''
		}. ${plural(v.joined, { 0: 'No other state', 1: 'One other state', other: `${v.joined} other states` })} had established or restored relations by then.`,
	/** A measure in a line, after its state. */
	near: (v: { date: string; label: string; reason: string }) =>
		`${v.date}: ${inSentence(v.label)} (${inSentence(v.reason)})`,
	nearby: 'Other measures that fall, or may fall, in the twelve months after',
	noneNearby: 'No other measure is on record for these twelve months.'
};
