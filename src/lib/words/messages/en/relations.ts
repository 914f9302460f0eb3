import { joined } from './letters.ts';
import { plural } from './plural.ts';

/** What stands around the texts on the great relations, in British English. */
export const relations = {
	chronology: 'Chronology',
	/** What the chronology is; the name as it stands in a sentence. */
	intro: (v: { events: number; name: string }) =>
		`The records of this site hold ${v.events} events that bear on the relations of North Korea and ${v.name}. They stand in the order of their dates, each with its sources.`,
	elsewhere: 'Told elsewhere on this site too',
	only: 'Show only',
	all: 'Show all',
	kinds: {
		treaties: 'Treaties and agreements',
		summits: 'Summits and visits',
		talks: 'Talks',
		incidents: 'Wars, incidents and attacks',
		sanctions: 'Sanctions',
		aid: 'Aid and trade',
		relations: 'Relations and missions',
		other: 'Declarations and other'
	},
	/** What happened, and the name of who acted or nothing. */
	event: (v: { label: string; by: string }) => joined([v.label, v.by && `by ${v.by}`], ' '),
	sources: (count: number) => plural(count, { 1: '1 source', other: `${count} sources` }),
	decade: (year: string) => `${year}s`,
	year: (year: string) => `The year ${year}`,
	status: (date: string) => `Status on ${date}`,
	onMap: (name: string) => `${name} on the map`,
	toChronology: (events: number) => `Chronology of ${events} events`,
	powers: 'The five relations',
	bars: 'Relations of North Korea with the five states since 1948',
	aLine: 'An event of the chronology'
};
