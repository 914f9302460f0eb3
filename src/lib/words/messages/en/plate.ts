/** The map with its slider and legend, in British English. */
export const en = {
	label: 'World map of diplomatic relations with North Korea',
	skipMap: 'Skip the map',
	checkedUpTo: (date: string) => `Facts checked up to ${date}.`,
	time: {
		label: 'Time',
		slider: 'Day shown on the map',
		keys: 'Arrow keys move by a month, Page Up and Page Down by a year, Home and End to the ends.',
		latest: 'latest day checked',
		shown: 'shown on the map',
		events: 'Lines: world events, the greatest the longest',
		eventsOfYear: 'The page of every year tells its events.'
	},
	legend: {
		mixed: 'Hatched in two colours: the date of a change is not known exactly. Striped: a divided country.',
		all: 'Show all',
		ofThemUn: (unMembers: number) => `(${unMembers} UN)`,
		outlines: (count: number) => `${count} of today`,
		note: 'Numbers count the states of the day, each once, also those whose statehood is disputed; in brackets, where it differs, those in the United Nations.'
	}
};
