import type { Parts } from '#lib/words/parts.ts';

/** Texts in British English of the page for what is missing. */
export const en = {
	title: 'Page not found',
	country: <Name extends object>(name: Name): Parts<Name> => [
		'Nothing on this map has the name “',
		name,
		'”.'
	],
	page: 'There is no page at this address.',
	/** Another try, and the way home. */
	ways: <Way extends object>(v: { again: Way; home: Way }): Parts<Way> => [v.again, ' · ', v.home],
	near: 'Did you mean:',
	search: 'Find a state or entity by its name',
	find: 'Find',
	nothing: 'No name begins like this.',
	all: 'The world map with the list of all states and entities'
};
