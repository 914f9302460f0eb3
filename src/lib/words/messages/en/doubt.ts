import { joined } from './letters.ts';
import { plural } from './plural.ts';

/** What the page on what is not known well enough says beside its text, in British English. */
export const doubt = {
	/** For those who do not see a picture. */
	picture: (v: { title: string; classes: readonly string[] }) =>
		`World map. ${v.title}: ${v.classes.join(', ')}`,
	legend: (v: { label: string; states: number }) => `${v.label}: ${v.states}`,
	titles: {
		confidence: 'How sure the fact is that gives today’s status',
		precision: 'How precisely its date is known',
		newest: 'How old the newest word in the record is'
	},
	classes: {
		confidence: {
			high: 'well documented',
			medium: 'one reliable source',
			low: 'unconfirmed',
			none: 'no single fact: nothing shows that there ever were relations',
			self: 'North Korea itself'
		},
		precision: {
			day: 'to the day',
			month: 'to the month',
			year: 'to the year',
			range: 'between two dates',
			none: 'no relation that could have a date',
			self: 'North Korea itself'
		},
		newest: {
			two: 'up to two years',
			five: 'up to five years',
			ten: 'up to ten years',
			older: 'older than ten years',
			none: 'nothing dated',
			self: 'North Korea itself'
		}
	},
	/** How many records were last checked up to which date. */
	checked: (v: readonly { readonly date: string; readonly records: number }[]) =>
		joined(
			v.map(({ date, records }) =>
				plural(records, {
					1: `One record was last checked up to ${date}.`,
					other: `${records} records were last checked up to ${date}.`
				})
			),
			' '
		),
	mission: (v: { kind: string; side: string; city: string; of: string }) =>
		`${joined([v.of, v.kind], ', ')} ${v.side}, ${v.city}`,
	opened: (mission: string) => `${mission}: opened`,
	closed: (mission: string) => `${mission}: closed`,
	covers: (v: { country: string; city: string }) => `Ambassador in ${v.city} also accredited to ${v.country}`,
	accredited: (city: string) => `Ambassador accredited from ${city}`,
	ended: (what: string) => `${what}: ended`,
	absence: 'Never any relations',
	world: 'World event',
	story: 'A text of this site',
	undated: 'no date',
	groups: {
		status: 'Unconfirmed, and today’s status rests on it',
		unsourced: 'Unconfirmed, without a source',
		weak: 'Unconfirmed, on one encyclopaedia or blog',
		event: 'Unconfirmed: what happened, or when',
		mission: 'Unconfirmed: an embassy or another mission',
		post: 'Unconfirmed: from where an ambassador was accredited',
		single: 'On one encyclopaedia or blog, and still held to be surer',
		open: 'A date that is open at one end',
		decade: 'A date somewhere within ten years or more',
		years: 'A date somewhere within two to ten years',
		year: 'A date somewhere within one to two years'
	},
	group: (v: { label: string; facts: number }) => `${v.label}: ${v.facts}`,
	report: 'Report',
	/** The link of one fact among many. */
	reportFact: (v: { about: string; what: string }) => `Report a source: ${v.about}, ${v.what}`,
	reportName: (v: { about: string; what: string; date: string }) =>
		`${v.about}: ${joined([v.what, v.date], ', ')}`,
	reportNowhere:
		'Whoever runs this copy of the site has named no address for reports. The page behind each name has a form that can be copied.',
	reportHow: 'The link behind each fact begins a report about it. A source is what is missing.'
};
