import type { Parts } from '#lib/words/parts.ts';
import { joined } from './letters.ts';

/** Sources and the notes that name them, in British English. */
export const en = {
	heading: 'Sources',
	ref: (number: number) => `Source ${number}`,
	/** What a source is: its name leads to it. The publisher is empty where it is the name. */
	source: <Name extends object>(v: { name: Name; publisher: string; date: string }): Parts<Name> => {
		const more = joined([v.publisher, v.date], ', ');
		return more ? [v.name, `, ${more}`] : [v.name];
	},
	/**
	 * Behind it, set apart: that nobody knows its title, in which language it is and of what kind, and of what it is a copy, which leads to that where it is
	 * an address.
	 */
	about: <Original extends { readonly words: string }>(v: {
		titled: boolean;
		language: string;
		kind: string;
		original: Original | null;
	}): Parts<Original> => {
		const what = ` · ${joined([!v.titled && 'title not known', v.language, v.kind], ', ')}`;
		return v.original ? [`${what}; `, { ...v.original, words: `copy of ${v.original.words}` }] : [what];
	}
};
