/** The page of a year, in British English. */
export const en = {
	title: (year: string) => `North Korea’s diplomatic relations in ${year}`,
	day: (date: string) => `The map shows ${date}.`,
	changed: (year: string) => `What changed in ${year}`,
	world: (year: string) => `In the world in ${year}`,
	noWorld: 'No event is on record.',
	noChange: 'No status changed.',
	previous: (year: string) => `← ${year}`,
	next: (year: string) => `${year} →`,
	nav: 'Years'
};
