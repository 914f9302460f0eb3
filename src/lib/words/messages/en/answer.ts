const HEIGHTS = { peek: 'low', half: 'half', full: 'full' };

/** The answer of the page of a country, in British English, with the frame in which it stands. */
export const en = {
	label: (name: string) => `${name} and North Korea`,
	close: 'Close',
	/** The answer of the panel as the title of the page; without a date that of the last day. */
	answer: (v: { name: string; status: string; date: string }) =>
		`${v.name} and North Korea: ${v.status}${v.date && ` (${v.date})`}`,
	handle: (height: keyof typeof HEIGHTS) => `Change the height of the panel (${HEIGHTS[height]})`,
	onDay: (date: string) => `On ${date}`,
	present: 'Missions in North Korea on that day',
	presentOfDprk: 'North Korean missions on that day',
	missionsThen: (missions: readonly string[]) => missions.join('; ') || 'none on record'
};
