import { joined } from './letters.ts';

/** Texts in British English of the dialog in which a view is sent, drawn, downloaded and cited. */
export const en = {
	label: 'Use this page',
	close: 'Close',
	parts: { link: 'Link', picture: 'Picture', data: 'Data', cite: 'Cite' },
	/** The day that is shown, in words, and that up to which the facts were checked; either may be missing. */
	about: (v: { day: string; checked: string }) =>
		[v.day && `Shows ${v.day}.`, v.checked && `Facts checked up to ${v.checked}.`].filter(Boolean).join(' '),
	address: 'Address of this view',
	copy: 'Copy',
	copied: 'Copied',
	byHand: 'The browser does not let the page copy. The text is selected: copy it by hand.',
	send: 'Send …',
	format: 'Form',
	formats: { wide: 'Wide', square: 'Square', tall: 'Tall' },
	colours: 'Colours',
	schemes: { light: 'Light', dark: 'Dark' },
	drawing: 'Drawing the picture …',
	failed: 'The picture could not be drawn.',
	save: (kind: string) => `Save as ${kind}`,
	alt: 'Description for those who do not see it',
	style: 'Style',
	json: (name: string) => `All facts about ${name} (JSON)`,
	csv: 'The rows of this table, as they are narrowed and sorted (CSV)',
	all: 'All data of this site, with a description of each file',
	/** At the foot of a picture. */
	origin: (v: { site: string; checked: string; licence: string }) =>
		[v.site, v.checked && `facts checked up to ${v.checked}`, v.licence].filter(Boolean).join(', '),
	atAddress: (address: string) => `Sources of every fact: ${address}`,
	/** What the picture shows: the headline, the day, and the rows of the legend with their numbers. */
	description: (v: {
		headline: string;
		sentence: string;
		day: string;
		rows: readonly { label: string; count: string }[];
	}) =>
		`World map. ${joined([v.headline, v.sentence], ' ')} ${v.day}: ${v.rows.map(({ label, count }) => `${label} ${count}`).join('; ')}.`,
	/** The headline where a country is chosen. */
	country: (name: string) => `${name} and North Korea`
};
