import { plural } from './plural.ts';

const number = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });
const whole = new Intl.NumberFormat('en-GB');

/** What the page of the files to download says, in British English. */
export const dataPage = {
	title: 'Data to download',
	description:
		'The facts of Ties with Pyongyang as files: tables of events, missions, statuses and sources as CSV, everything as JSON, the map as GeoJSON.',
	/** Title of the whole in its own description. */
	packageTitle: 'Ties with Pyongyang: diplomatic relations with North Korea since 1948',
	back: 'About this map',
	lead: 'For what happened and why, take relations.csv; to count or to join with other data by country and year, status-by-year.csv; for everything at once, the ZIP file.',
	edition: (v: { day: string; version: string }) =>
		`Facts checked up to ${v.day}; version ${v.version}. Free to use under`,
	/** Heads of the table. */
	columns: { file: 'File', format: 'Format', rows: 'Records', size: 'Size' },
	caption: 'The files, what each holds, how many records and how large',
	size: (v: { bytes: number }) =>
		v.bytes < 1e6
			? `${number.format(Math.max(1, Math.round(v.bytes / 1e3)))} kB`
			: `${number.format(v.bytes / 1e6)} MB`,
	count: (count: number) => whole.format(count),
	/** By media type. */
	formats: {
		'text/csv': 'CSV',
		'application/json': 'JSON',
		'application/geo+json': 'GeoJSON',
		'application/x-bibtex': 'BibTeX',
		'text/plain': 'Text',
		'application/zip': 'ZIP'
	} as Readonly<Record<string, string>>,
	more: 'One country, one year',
	moreText:
		'Put “.json” behind the address of a country or a year. A country’s file holds its whole record, its statuses from 1948 on and the sources that it cites; a year’s file holds the status of every state at its end, the changes and the events. Two of them:',
	reading: 'How to read the tables',
	/** One point each. */
	points: [
		'UTF-8 with a comma between cells and a head in the first line. An empty cell means that nothing is known, or that the column does not apply.',
		'A date is as precise as its sources: 1973-06-30, 1973-06 or 1973; [1990..1995] is some day between the two. Where there are columns “_earliest” and “_latest” beside it, they hold the first and the last day that it can mean: for a cautious count take the last day of a beginning and the first day of an end, as the map does.',
		'A status is worked out from events and missions, never typed in. The tables of statuses hold the states of today. A territory has the status of the state to which it belonged on that day, which the column “through” names: Ukraine in 1960 that of the Soviet Union. So do not add up their rows for days long ago; totals-by-year.csv counts the states of each day.',
		'Filter by “confidence” before you build on single facts: “low” is unconfirmed.',
		'Where a cell holds several values, a semicolon stands between them. What a code means stands in codes.csv.'
	],
	columnsOf: 'The columns',
	columnsText:
		'A name means the same in every file. The same descriptions, with types and codes, stand in datapackage.json.',
	table: (v: { file: string; columns: number }) =>
		`${v.file}: ${plural(v.columns, { 1: '1 column', other: `${v.columns} columns` })}`,
	/** What a column holds. */
	holds: {
		text: 'text',
		code: 'code',
		day: 'day, YYYY-MM-DD',
		date: 'date, as precise as it is known',
		list: 'list, with semicolons',
		integer: 'whole number',
		number: 'number',
		year: 'year',
		boolean: 'true or false'
	},
	codes: (codes: readonly string[]) => `Codes: ${codes.join(', ')}.`,
	promise: 'What stays',
	promisePoints: [
		'The addresses of these files stay. Within version 1, files, columns and fields are only added, never renamed or taken away; codes may be added to a list. What changes stands in the changelog of the project.',
		'Behind the plus sign, the version names the last day up to which the facts are checked. Facts may be corrected between two such days: the checksums in sha256sums.txt say exactly which data you have.',
		'Other sites may read the files from a browser: the host is asked to send “Access-Control-Allow-Origin: *” for them.'
	],
	/** Behind it stand the links to licences. */
	licence: 'Licence and what is not in the files',
	licencePoints: [
		'Name “Ties with Pyongyang” and the last day checked when you use the data. The shapes of the map are Natural Earth’s and in the public domain.',
		'Names of states in other languages (under the ODbL) and South Korea’s relations (the data set kdiplo) are not in these files, nor are the working notes of the editors.'
	]
};
