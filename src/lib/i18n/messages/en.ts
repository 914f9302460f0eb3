/** A severance or suspension in words: who, when and why; `unknown` when nobody knows why. */
interface Break {
	by: string;
	when: string;
	because: string;
	unknown: boolean;
}

const have = (count: number): string => `${count} ${count === 1 ? 'has' : 'have'}`;

const byAndWhen = ({ by, when }: { by: string; when: string }): string =>
	[by, when].filter(Boolean).join(' ');

const because = (v: Break): string => (v.because ? `${v.unknown ? ';' : ', because'} ${v.because}` : '');

/** The strings of the interface in British English. Functions take values that are already formatted for reading. */
export const en = {
	site: {
		title: 'Ties with Pyongyang',
		question: 'Who has diplomatic relations with North Korea?',
		description:
			'A world map of diplomatic relations with North Korea (DPRK): which states have them, since when, through which embassies, and which broke them off, when and why. Every fact with its sources.',
		skipToContent: 'Skip to the text',
		skipMap: 'Skip the map',
		home: 'World map',
		about: 'About',
		footerNav: 'About this site'
	},
	dates: {
		between: (from: string, to: string) => `between ${from} and ${to}`,
		orEarlier: (date: string) => `${date} or earlier`,
		orLater: (date: string) => `${date} or later`,
		onDay: (date: string) => `on ${date}`,
		inPeriod: (date: string) => `in ${date}`,
		today: 'today',
		checkedUpTo: (date: string) => `Facts checked up to ${date}`
	},
	finding: {
		heading: (relations: number, members: number) =>
			`${relations} of ${members} United Nations member states have diplomatic relations with North Korea.`,
		details: (v: { embassies: number; severed: number; never: number; office: string }) =>
			`${v.embassies} of them ${v.embassies === 1 ? 'keeps' : 'keep'} an embassy in Pyongyang. ${have(v.severed)} broken relations off, ${have(v.never)} never had any${v.office ? ` (${v.office} has an office instead)` : ''}.`,
		outside: (v: { relations: string; recognised: string }) =>
			`Outside this count, ${v.relations} have relations${v.recognised ? `, and ${v.recognised} is recognised` : ''}.`
	},
	map: {
		label: 'World map of diplomatic relations with North Korea',
		shape: (name: string, status: string) => `${name}: ${status}`,
		territory: (territory: string, state: string, status: string) => `${territory} (${state}): ${status}`
	},
	legend: {
		heading: 'Status',
		ofThemUn: (unMembers: number) => `(${unMembers} UN)`,
		note: 'Numbers count every entry of the register; in brackets, where it differs, the members of the United Nations.'
	},
	index: {
		heading: 'Every country by its status'
	},
	panel: {
		label: (name: string) => `${name} and North Korea`,
		close: 'Close',
		handle: 'Change the height of the panel',
		heights: { peek: 'low', half: 'half', full: 'full' },
		title: (name: string) => `${name} and North Korea`,
		history: 'Relations since 1948',
		historyItem: (v: { from: string; until: string; status: string }) =>
			`${v.from} to ${v.until}: ${v.status}`,
		mayHaveBeen: (status: string) => `or: ${status}`,
		through: (states: string) => `as part of ${states}`,
		events: 'What happened',
		noEvents: 'No event in the relation is on record.',
		by: (actor: string) => `by ${actor}`,
		missionsInDprk: 'Missions in North Korea',
		missionsOfDprk: (name: string) => `North Korean missions in ${name}`,
		noMissionInDprk: 'No mission in North Korea is on record.',
		noMissionOfDprk: 'No North Korean mission is on record.',
		otherMissions: 'Missions of organisations in Pyongyang',
		opened: 'Opened',
		openedAs: (state: string) => `as that of ${state}`,
		closed: 'Closed',
		dateUnknown: 'date not known',
		state: 'Latest report',
		asOf: (state: string, date: string) => `${state} (${date})`,
		address: 'Address',
		postal: 'Postal address',
		website: 'Website',
		withoutStaff: 'Without staff',
		fromTo: (from: string, to: string) => `${from} – ${to}`,
		since: (date: string) => `since ${date}`,
		noReturnKnown: 'no return known',
		head: 'Head of mission',
		headAsOf: (v: { name: string; rank: string; since: string; asOf: string }) =>
			[v.name, v.rank, v.since && `since ${v.since}`, v.asOf && `as of ${v.asOf}`].filter(Boolean).join(', '),
		represents: 'Also looks after',
		representsItem: (whom: string, as: string, since: string) =>
			`${whom} (${as}${since ? ` since ${since}` : ''})`,
		alsoAccredited: 'Its ambassador is also accredited to',
		missionHistory: 'History of the mission',
		unprovedResidence: 'The sources do not prove that its head lived there.',
		accreditation: 'Ambassador to Pyongyang resides in',
		coveredFrom: 'North Korea is represented from',
		coveredFromItem: (city: string, country: string) => `${city} (embassy to ${country})`,
		representedBy: 'Interests in Pyongyang looked after by',
		representedByItem: (state: string, as: string, since: string) =>
			`${state} (${as}${since ? ` since ${since}` : ''})`,
		predecessors: 'Before this state',
		predecessor: {
			territory: (name: string, until: string) => `Part of ${name} until ${until}`,
			continued: (name: string, until: string) => `Continues ${name}, which ended on ${until}`,
			government: (name: string, until: string) => `Government of ${name} until ${until}`,
			dependency: (name: string, until: string) => `Under ${name} until ${until}`
		},
		disputes: 'Sources disagree',
		sources: 'Sources',
		sourceRef: (number: number) => `Source ${number}`,
		copyOf: (original: string) => `copy of ${original}`,
		confidence: (label: string) => `Confidence: ${label}`,
		checked: (date: string) => `Last checked for ${date}.`,
		neighbours: 'Others',
		establishedBefore: 'Established just before',
		establishedAfter: 'Established just after',
		sameStatus: (status: string) => `Same status: ${status}`,
		names: 'Also known as',
		formerNames: 'Formerly'
	},
	actions: {
		heading: 'Use this page',
		copyLink: 'Copy link',
		copied: 'Copied',
		cite: 'Cite',
		copyCitation: 'Copy the citation',
		citation: (v: { name: string; site: string; checked: string; url: string; licence: string }) =>
			`“${v.name} and North Korea”, ${v.site}, facts checked up to ${v.checked}, ${v.licence}, ${v.url}`,
		report: 'Report an error',
		reportHow:
			'Say which fact is wrong, what is right, and which source shows it. Copy this form, fill it in and send it to the editors; CONTRIBUTING in the project says where.',
		reportForm: (v: { name: string; url: string }) =>
			`Country: ${v.name}\nPage: ${v.url}\nWhat the page says:\nWhat is right:\nSource (link):\n`,
		copyForm: 'Copy the form'
	},
	sentence: {
		since: (v: { when: string; as: string }) =>
			`Diplomatic relations established ${v.when}${v.as ? ` by ${v.as}` : ''}`,
		restored: (v: { restored: string; established: string }) =>
			`Diplomatic relations restored ${v.restored}${v.established ? `; first established ${v.established}` : ''}`,
		inForce: 'Diplomatic relations in force',
		embassyStaffed: (asOf: string) =>
			`embassy in Pyongyang with staff of its own${asOf ? ` (latest report: ${asOf})` : ''}`,
		embassyEmpty: (since: string) =>
			`embassy in Pyongyang without resident staff${since ? ` since ${since}` : ''}`,
		embassyUnknown: 'embassy in Pyongyang, whether it has staff is not known',
		accredited: (cities: string) => `no embassy in Pyongyang, the ambassador is accredited from ${cities}`,
		noEmbassy: 'no embassy in Pyongyang',
		severed: (v: Break) => `No relations: broken off ${byAndWhen(v)}${because(v)}.`,
		suspended: (v: Break) => `Relations suspended ${byAndWhen(v)}${because(v)}.`,
		byBoth: 'by both sides',
		byCountry: (name: string) => `by ${name}`,
		byDprk: 'by North Korea',
		office: (offices: string) => `No diplomatic relations, but ${offices}.`,
		officeIn: (v: { kind: string; city: string; since: string }) =>
			`a ${v.kind} in ${v.city}${v.since ? ` since ${v.since}` : ''}`,
		officeOf: (v: { kind: string; city: string; since: string }) =>
			`a North Korean ${v.kind} in ${v.city}${v.since ? ` since ${v.since}` : ''}`,
		consular: (when: string) => `No diplomatic relations, but consular relations established ${when}.`,
		recognised: (v: { by: string; when: string }) =>
			`Recognised ${byAndWhen(v)}; no diplomatic relations are recorded.`,
		recognisedMutually: (when: string) => `Mutual recognition ${when}; no diplomatic relations are recorded.`,
		never: 'Has never had diplomatic relations with North Korea.',
		notSovereign: 'Was not a sovereign state on that day.',
		self: 'North Korea itself.'
	},
	list: { and: ' and ', comma: ', ' },
	notFound: {
		title: 'Page not found',
		country: (name: string) => `There is no country “${name}” on this map.`,
		page: 'There is no page at this address.',
		near: 'Did you mean',
		all: 'The world map with the list of all countries'
	},
	error: {
		title: 'Something went wrong',
		text: 'This page could not be loaded. Check your connection and try again.',
		retry: 'Load the page again'
	},
	about: {
		title: 'About this map',
		description:
			'What the statuses of the map mean, how facts are dated and sourced, what is drawn and why, and how to use and correct the facts.',
		statuses: 'What the statuses mean',
		statusesText:
			'A status is never typed in by hand: it is worked out for every day from the dated events and missions of a country.',
		dates: 'Dates that are not known to the day',
		datesText:
			'Dates are shown as precisely as the sources allow. A tie is claimed only for days on which it is certain: where only the year is known, relations count from the last day of that year, and a break from the first.',
		confidence: 'How sure a fact is',
		reasons: 'Why relations were broken off',
		borders: 'What the map draws',
		bordersText:
			'The shapes come from Natural Earth through the package world-atlas, which shows who holds a territory in fact, not who claims it. Drawing a border says nothing about its legal status.',
		territories: 'Territories that take the status of another state',
		keys: 'Shapes with a rule of their own',
		offMap: 'In the register, not on the map',
		licence: 'Use and correct the facts',
		licenceText: (licence: string) =>
			`The facts are free to use under ${licence}, the program under the MIT licence. Cite the site and the day up to which the facts are checked.`,
		correct: 'Every country page has a form for reporting an error. A correction needs a source.'
	}
};
