/** The first page in British English: its question, and the lists of all states and entities below the map. */
export const en = {
	question: 'Who has diplomatic relations with North Korea?',
	questionThen: (date: string) => `Who had diplomatic relations with North Korea on ${date}?`,
	description:
		'A world map of diplomatic relations with North Korea (DPRK): which states have them, since when, through which embassies, and which broke them off, when and why. Every fact with its sources.',
	heading: (date: string) => `Every state and entity by its status on ${date}`,
	twoKoreas: (date: string) => `Every state and entity by its relations with the two Koreas on ${date}`,
	missions: (date: string) => `Every state and entity by its mission in Pyongyang on ${date}`,
	missionsAbroad: (date: string) => `Every state and entity by North Korea’s mission there on ${date}`,
	compared: (from: string, until: string) =>
		`Every state and entity by what changed between ${from} and ${until}`,
	none: 'Nothing of this day fits the filters.',
	outside: 'Not counted: no states',
	later: 'Not counted: countries of today that were no states of their own',
	withStatus: (name: string, status: string) => `${name} (${status})`
};
