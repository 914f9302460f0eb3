import { joined } from './letters.ts';

/** Feeds and the days of the calendar, in British English. */
export const feeds = {
	names: {
		events: {
			title: 'Relations and breaks',
			description:
				'The newest hundred events in the relations of North Korea with all states: relations begun, broken off and restored, missions opened and closed.'
		},
		corrections: {
			title: 'Corrections',
			description: 'What this site told of a status and no longer does, with the reason.'
		},
		'on-this-day': {
			title: 'On this day',
			description: 'What happened on each day of the calendar since 1945, one entry for each day.'
		}
	},
	/** The feed of a country; its name as it stands in a sentence. */
	ofCountry: (name: string) => `North Korea and ${name}`,
	aboutCountry: (name: string) =>
		`Every event on record in the relations of North Korea and ${name}, the latest first.`,
	/** What happened, or when where no word says it, in the relations with a state. */
	entry: (v: { state: string; what: string }) => `${v.state}: ${v.what}`,
	/** From which day, month or year to which a correction holds: one of them where they are the same. */
	days: (v: { from: string; until: string }) => joined([v.from, v.from !== v.until && v.until], ' to '),
	correction: (v: { state: string; days: string }) => `${v.state}, ${v.days}`,
	change: (v: { was: string; now: string }) => `“${v.was}” has become “${v.now}”.`,
	why: (reason: string) => `The reason: ${reason}.`,
	/** A day of the calendar, without a year. */
	monthDay: (v: { day: number; month: string }) => `${v.day} ${v.month}`,
	/** A line of a day of the calendar. */
	inYear: (v: { year: string; what: string }) => `${v.year}: ${v.what}`,
	sources: 'Sources',
	nothing: 'Nothing on record.',
	as: { atom: 'Atom', json: 'JSON Feed', ics: 'Calendar' },
	/** A file of a feed, as a link. */
	file: (v: { title: string; form: string }) => `${v.title} (${v.form})`,
	ofCountries: 'Each country',
	months: 'Months',
	/** The way to the day of the reader. */
	today: 'To today'
};
