import { states } from './counts.ts';
import { joined } from './letters.ts';
import { plural } from './plural.ts';

const relations = (partners: number): string =>
	plural(partners, { 0: 'relations with no state', other: `relations with ${states(partners)}` });

/** The page of the history by eras, and the small pictures of the world, in British English. */
export const historyPage = {
	pictureTitle: (day: string) => `North Korea’s diplomatic relations on ${day}`,
	/** What a picture shows, in a sentence with the numbers of the day. */
	picture: (v: { day: string; partners: number; embassies: number; severed: number; suspended: number }) => {
		const embassies = plural(v.embassies, {
			0: '',
			1: ', one of which had an embassy in Pyongyang',
			other: `, ${v.embassies} of which had an embassy in Pyongyang`
		});
		const apart = joined(
			[
				v.severed > 0 && `broken off with ${states(v.severed)}`,
				v.suspended > 0 && `suspended with ${states(v.suspended)}`
			],
			' and '
		);
		return joined(
			[
				`World map of ${v.day}: North Korea had ${relations(v.partners)}${embassies}.`,
				apart && `Relations were ${apart}.`
			],
			' '
		);
	},
	/** Below the picture that moves on. */
	caption: (v: { day: string; partners: number }) => `${v.day}: ${relations(v.partners)}`,
	figures: {
		name: (era: string) => `${era}, in figures`,
		span: (from: string, until: string) => `${from} to ${until}`,
		pyongyang: 'Partners of Pyongyang',
		seoul: 'Partners of Seoul',
		/** From a number at the beginning to one at the end; said aloud, since the page shows an arrow. */
		fromTo: (from: number, to: number) => `${from} at the beginning, ${to} at the end`,
		changes: 'Relations',
		established: 'established',
		brokenOff: 'broken off',
		suspended: 'suspended',
		restored: 'restored',
		/** Relations with a state that is no more. */
		ended: 'ended with the state',
		embassies: 'Embassies in Pyongyang',
		opened: 'opened',
		closed: 'closed'
	},
	seoulNote:
		'Partners of Seoul come from one data set that gives years only: a relation counts from the end of its year, a break from the beginning of its year. The data set:',
	events: (count: number) =>
		plural(count, { 1: 'One event of these years', other: `${count} events of these years` }),
	changed: (count: number) =>
		plural(count, {
			0: 'No status changed. Year by year:',
			1: 'One change of status, year by year:',
			other: `${count} changes of status, year by year:`
		}),
	key: 'What the colours of the maps mean',
	moving: 'World map of the time that the text beside it tells of'
};
