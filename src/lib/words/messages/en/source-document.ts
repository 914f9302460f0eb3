import { joined } from './letters.ts';
import { plural } from './plural.ts';

/** What the page about the article behind the project says, in British English. */
export const sourceDocument = {
	title: 'The article behind this map',
	description:
		'The encyclopaedia article from which this map grew, told statement by statement: what it says, what we found, and where the map tells it.',
	intro: (v: { statements: number; date: string }) =>
		`This map began with an article of the Chinese Wikipedia on North Korea’s foreign relations, as it stood in ${v.date}. Its ${v.statements} statements are told here in our own words, each with what we found and where the map tells it.`,
	article: 'The article',
	verdicts: 'What became of its statements',
	/** A verdict with the number of its statements. */
	count: (v: { label: string; statements: number }) =>
		`${v.label}: ${plural(v.statements, { 1: '1 statement', other: `${v.statements} statements` })}`,
	found: 'What we found:',
	told: 'Told at:',
	/** Where nothing but this page tells of a statement. */
	nowhere: 'Told here only.',
	sources: 'Sources:',
	inTable: 'the table',
	/** A source in a line: its title, or nothing where nobody knows it, whose it is and, where it is known, of when. */
	source: (v: { title: string; publisher: string; date: string }) =>
		joined([v.title, v.publisher, v.date], ', '),
	lists: 'Its lists beside ours',
	listsText:
		'The article lists states by their relations. Beside each list stands what this map shows, and why the two differ. Accreditations are compared at the end of 2019, as a report of that year proves them only by then.',
	/** How many the article and the map have on a day, and how many stand in both. */
	listCount: (v: { article: number; map: number; both: number; date: string }) =>
		`The article has ${v.article}, the map ${v.map} on ${v.date}; ${v.both} stand in both.`
};
