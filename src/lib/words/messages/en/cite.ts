import { en as everyPage } from './every-page.ts';
import { joined } from './letters.ts';

/** The longest names that the style of the Modern Language Association does not cut short. */
const UNCUT = 4;

/** A day of the calendar, in numbers. */
interface DayParts {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

const monthOf = ({ month }: DayParts): string => everyPage.dates.months[month - 1]!;

/** `30 Nov. 2026`, `30 June 2026` */
const mlaDate = (date: DayParts): string => {
	const name = monthOf(date);
	const short = name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`;
	return `${date.day} ${name.length <= UNCUT ? name : short} ${date.year}`;
};

/** `November 30, 2026` */
const americanDate = (date: DayParts): string => `${monthOf(date)} ${date.day}, ${date.year}`;

/** What is cited: the title of the view, the site, the version of the data and until when they are checked, where it stands, and when it was read. */
interface Cited {
	readonly title: string;
	readonly site: string;
	readonly version: string;
	readonly checked: DayParts;
	readonly accessed: DayParts;
	readonly url: string;
}

/** Citations in British English, each by the rules of its style, which are American for most. */
export const en = {
	labels: {
		apa: 'APA',
		chicago: 'Chicago',
		mla: 'MLA',
		bibtex: 'BibTeX',
		ris: 'RIS',
		csl: 'CSL-JSON',
		wikipedia: 'Wikipedia'
	},
	/** A view with the day that it shows, or nothing where it shows none. */
	view: (v: { title: string; day: string }) => joined([v.title, v.day], ', '),
	/** The style of the American Psychological Association, 7th edition: a data set that goes on changing. */
	apa: (v: Cited) =>
		`${v.site}. (${v.checked.year}, ${monthOf(v.checked)} ${v.checked.day}). ${v.title} (Version ${v.version}) [Data set]. Retrieved ${americanDate(v.accessed)}, from ${v.url}`,
	/** The Chicago Manual of Style, bibliography: a page of a website. */
	chicago: (v: Cited) =>
		`${v.site}. “${v.title}.” Version ${v.version}. Facts checked up to ${americanDate(v.checked)}. Accessed ${americanDate(v.accessed)}. ${v.url}.`,
	/** The style of the Modern Language Association, 9th edition. */
	mla: (v: Cited) =>
		`“${v.title}.” ${v.site}, version ${v.version}, ${mlaDate(v.checked)}, ${v.url}. Accessed ${mlaDate(v.accessed)}.`,
	/** A remark on the version, for formats without a field for it. */
	note: (v: { version: string; checked: string }) => `Version ${v.version}, facts checked up to ${v.checked}`,
	/** The template of the Wikipedia in this language. */
	wikipediaTemplate: 'cite web'
};
