import { plural } from './plural.ts';

/** The field that narrows a list of sources, in British English. */
export const en = {
	label: 'Narrow by title, publisher or address',
	/** How many sources of how many stand in the list. */
	shown: (v: { shown: number; all: number }) =>
		v.shown === v.all
			? plural(v.all, { 1: '1 source', other: `${v.all} sources` })
			: plural(v.all, { 1: 'No source fits', other: `${v.shown || 'None'} of ${v.all} sources` })
};
