import { joined } from './letters.ts';
import { plural } from './plural.ts';
import { shockPages, years } from './shock-pages.ts';

/** What the pages about breaks of relations say, in British English. */
export const breakPages = {
	...shockPages,
	years,
	/** What became of the breaks. */
	summary: (v: {
		breaks: number;
		restored: number;
		open: number;
		median: number;
		shortest: number;
		longest: number;
	}) =>
		`Of the ${v.breaks} breaks ${v.restored} were mended, half of them within ${years(v.median)}; the shortest lasted ${years(v.shortest)}, the longest ${years(v.longest)}. ${v.open} last to this day. Years are whole ones, counted as the map counts where a date is not exact.`,
	big: {
		breaks: 'breaks of relations',
		restored: 'of them mended',
		median: 'years from break to restoration (median)',
		open: 'never mended'
	},
	counts: {
		caption: 'The measures by kind, and who took them',
		kind: 'Measure',
		all: 'All',
		byCountry: 'Other state',
		byDprk: 'North Korea',
		byOther: 'Both, or not known',
		restored: 'Restored',
		restoration: 'Relations restored'
	},
	noCount: '–',
	/** What the drawing of all years shows. */
	strip: (v: { marks: number; most: number; year: number }) =>
		`One mark for each of ${v.marks} measures, in the column of its year; below the line, the restorations. Most fall in ${v.year}: ${v.most}.`,
	reasons: {
		/** A reason with its measures. */
		count: (v: { all: number; breaks: number }) =>
			joined(
				[
					plural(v.all, { 1: '1 measure', other: `${v.all} measures` }),
					v.breaks > 0 && plural(v.breaks, { 1: '1 break', other: `${v.breaks} breaks` })
				],
				', '
			),
		none: 'No reason on record'
	},
	table: {
		name: 'Breaks, and what came near them',
		date: 'Date',
		state: 'State',
		what: 'What happened',
		who: 'Who acted',
		why: 'Why',
		restored: 'Relations',
		sources: 'Sources',
		doubt: 'Note'
	},
	/** How relations stood where a measure did not end them. */
	standing: {
		'in-force': 'stayed in force',
		suspended: 'were suspended',
		severed: 'were broken off',
		none: 'there were none'
	},
	cell: {
		/** The number of a source, told to who cannot see the row. */
		source: (v: { number: number; label: string }) => `Source ${v.number}: ${v.label}`,
		restoredAfter: (v: { date: string; years: number }) => `restored ${v.date}, after ${years(v.years)}`,
		notRestored: 'not restored',
		unsure: 'unconfirmed'
	},
	filter: {
		name: 'Show',
		kind: 'Measure',
		reason: 'Reason',
		all: 'all',
		shown: 'Rows shown:'
	},
	open: {
		/** A break that lasts: of when. */
		since: (v: { years: number; date: string }) => `${v.date}, ${years(v.years)} ago`
	},
	shocks: {
		/** How a group of measures stands in the list of them. */
		count: (v: { breaks: number; others: number }) =>
			joined(
				[
					v.breaks > 0 && plural(v.breaks, { 1: '1 break', other: `${v.breaks} breaks` }),
					v.others > 0 &&
						plural(v.others, { 1: '1 measure short of one', other: `${v.others} measures short of one` })
				],
				', '
			)
	}
};
