import { joined } from './letters.ts';

/** What stands around every text of the site, in British English. */
export const story = {
	notes: 'Notes and sources',
	/** What a fact is, and when; either may be empty. */
	note: (v: { title: string; date: string }) => {
		const fact = joined([v.title, v.date], ', ');
		return fact && `${fact}:`;
	},
	statement: (id: string) => `Statement ${id} of the article behind this map:`,
	toNote: (number: number) => `Note ${number}`,
	backToText: (number: number) => `Back to the text at note ${number}`,
	/** A part of a page, as a link from elsewhere. */
	part: (v: { page: string; part: string }) => `${v.page}: ${v.part}`,
	parts: 'Parts of this page'
};
