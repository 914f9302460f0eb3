/** The pages that are no text, in the list of everything, in British English. */
export const contents = {
	mapTitle: 'The map',
	storyTitle: 'The story',
	aboutTitle: 'How we know',
	map: {
		title: 'World map',
		description:
			'Every state in the colour of its relations with North Korea, on any day since 9 September 1948.'
	},
	table: {
		title: 'Table',
		description: 'The same as a list of all countries, to sort, filter and search.'
	},
	years: {
		title: 'Year by year',
		description: 'What changed in each year since 1948, and what happened in the world.'
	},
	about: {
		title: 'About this site',
		description: 'What the statuses mean, how sure the facts are, and how to reach us.'
	},
	sources: {
		title: 'The sources',
		description: 'What the facts rest on, in figures and by kind.'
	},
	sourceDocument: {
		title: 'The article behind this map',
		description: 'The encyclopaedia article from which the map grew, statement by statement.'
	},
	data: {
		title: 'Data to download',
		description: 'Events, missions, statuses, sources and the map as CSV, JSON and GeoJSON.'
	}
};
