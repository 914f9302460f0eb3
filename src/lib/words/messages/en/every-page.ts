import { states } from './counts.ts';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

const typeADate = (v: { first: string; last: string }) =>
	`Type a date from ${v.first} to ${v.last}, such as 1976, 1976-08 or 18 August 1976.`;

/** The strings of the interface in British English. Functions take values that are already formatted for reading. */
export const en = {
	site: {
		title: 'Ties with Pyongyang',
		question: 'Who has diplomatic relations with North Korea?',
		questionThen: (date: string) => `Who had diplomatic relations with North Korea on ${date}?`,
		description:
			'A world map of diplomatic relations with North Korea (DPRK): which states have them, since when, through which embassies, and which broke them off, when and why. Every fact with its sources.',
		skipToContent: 'Skip to the text',
		skipMap: 'Skip the map',
		home: 'World map',
		table: 'Table',
		about: 'About',
		footerNav: 'About this site'
	},
	/** `A`, `A and B`, `A, B and C`. */
	list: (words: readonly string[]) =>
		[words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' and '),
	dates: {
		/** By these a typed date is read too. */
		months: MONTHS,
		year: (year: number) => `${year}`,
		month: (year: number, month: number) => `${MONTHS[month - 1]} ${year}`,
		day: (year: number, month: number, day: number) => `${day} ${MONTHS[month - 1]} ${year}`,
		between: (from: string, to: string) => `between ${from} and ${to}`,
		orEarlier: (date: string) => `${date} or earlier`,
		orLater: (date: string) => `${date} or later`,
		onDay: (date: string) => `on ${date}`,
		inPeriod: (date: string) => `in ${date}`,
		today: 'today',
		checkedUpTo: (date: string) => `Facts checked up to ${date}`
	},
	bins: {
		'only-pyongyang': 'Only with Pyongyang',
		both: 'With both Koreas',
		'only-seoul': 'Only with Seoul',
		neither: 'With neither',
		unknown: 'Seoul’s side not known',
		korea: 'The two Koreas',
		gained: 'Relations gained',
		lost: 'Relations lost',
		changed: 'Changed otherwise',
		kept: 'Relations on both days',
		without: 'No relations on either day'
	},
	time: {
		label: 'Time',
		slider: 'Day shown on the map',
		keys: 'Arrow keys move by a month, Page Up and Page Down by a year, Home and End to the ends.',
		value: (v: { date: string; partners: number }) => `${v.date}, relations with ${states(v.partners)}`,
		latest: 'latest day checked',
		shown: 'shown on the map',
		previous: 'Previous change',
		next: 'Next change',
		play: 'Play',
		pause: 'Pause',
		today: 'Today',
		dateField: 'Go to a date',
		dateHint: 'Such as 1976, 1976-08 or 18 August 1976',
		go: 'Go',
		compare: 'Compare',
		compareHow: 'Compare this day with another: then move the slider',
		comparedWith: (date: string) => `Compared with ${date}`,
		endCompare: 'End the comparison',
		layer: 'Colour by',
		layers: { pyongyang: 'North Korea', 'two-koreas': 'Both Koreas' },
		chart: 'How many states had each status, year by year',
		scale: (count: number) => states(count),
		events: 'Lines: world events, the greatest the longest',
		eventsOfYear: 'The page of every year tells its events.',
		failed: 'Part of this page did not load.',
		coming: (date: string) => `${date} is on its way.`,
		comingView: 'The chosen view is on its way.',
		missing: (date: string) => `${date} did not load.`,
		missingView: 'The chosen view did not load.',
		retry: 'Try again',
		problems: {
			unreadable: (v: { value: string; first: string; last: string }) =>
				`“${v.value}” is not a date. ${typeADate(v)}`,
			ambiguous: (v: { value: string; one: string; other: string }) =>
				`“${v.value}” can be ${v.one} or ${v.other}: write the month as a word, or the year first.`,
			impossible: (v: { value: string; shown: string }) => `There is no day ${v.value}: showing ${v.shown}.`,
			early: (v: { value: string; shown: string; first: string; last: string }) =>
				`${v.value} lies before the founding of the DPRK: showing ${v.shown}. ${typeADate(v)}`,
			late: (v: { value: string; shown: string; first: string; last: string }) =>
				`The facts do not reach to ${v.value}: showing ${v.shown}, the last day checked. ${typeADate(v)}`,
			status: (value: string) => `The legend has no row “${value}”.`,
			reason: (value: string) => `There is no reason “${value}”.`,
			region: (value: string) => `There is no region “${value}”.`,
			layer: (value: string) => `There is no layer “${value}”: showing relations with North Korea.`,
			others: (count: number) =>
				count === 1
					? 'One more part of the address could not be taken.'
					: `${count} more parts of the address could not be taken.`
		}
	},
	year: {
		title: (year: string) => `North Korea’s diplomatic relations in ${year}`,
		day: (date: string) => `The map shows ${date}.`,
		changed: (year: string) => `What changed in ${year}`,
		world: (year: string) => `In the world in ${year}`,
		noWorld: 'No event is on record.',
		noChange: 'No status changed.',
		previous: (year: string) => `← ${year}`,
		next: (year: string) => `${year} →`,
		all: 'Year by year',
		nav: 'Years'
	},
	map: {
		label: 'World map of diplomatic relations with North Korea',
		shape: (name: string, status: string) => `${name}: ${status}`,
		since: (status: string, date: string) => `${status}, since ${date}`,
		dated: (status: string, date: string) => `${status}, dated ${date}`,
		unsure: (status: string, other: string) => `${status}, or perhaps: ${other}`,
		divided: (status: string, other: string) => `${status} / ${other} (divided)`,
		territory: (territory: string, state: string, status: string) => `${territory} (${state}): ${status}`
	},
	legend: {
		mixed: 'Hatched in two colours: the date of a change is not known exactly. Striped: a divided country.',
		heading: 'Status',
		all: 'Show all',
		ofThemUn: (unMembers: number) => `(${unMembers} UN)`,
		outlines: (count: number) => `${count} of today`,
		note: 'Numbers count the states of the day, each once, also those whose statehood is disputed; in brackets, where it differs, those in the United Nations.'
	},
	index: {
		heading: (date: string) => `Every state and entity by its status on ${date}`,
		twoKoreas: (date: string) => `Every state and entity by its relations with the two Koreas on ${date}`,
		compared: (from: string, until: string) =>
			`Every state and entity by what changed between ${from} and ${until}`,
		none: 'Nothing of this day fits the filters.',
		outside: 'Not counted: no states',
		later: 'Not counted: countries of today that were no states of their own',
		withStatus: (name: string, status: string) => `${name} (${status})`
	},
	panel: {
		label: (name: string) => `${name} and North Korea`,
		close: 'Close',
		handle: 'Change the height of the panel',
		heights: { peek: 'low', half: 'half', full: 'full' },
		answerThen: (date: string, status: string) => `${status} (${date})`,
		through: (states: string) => `as part of ${states}`,
		sources: 'Sources',
		sourceRef: (number: number) => `Source ${number}`,
		copyOf: (original: string) => `copy of ${original}`,
		onDay: (date: string) => `On ${date}`,
		present: 'Missions in North Korea on that day',
		presentOfDprk: 'North Korean missions on that day',
		perhaps: (mission: string) => `perhaps ${mission}`,
		noneThen: 'none on record',
		rok: {
			inForce: (since: string) => `South Korea: diplomatic relations (since ${since}).`,
			none: 'South Korea: no diplomatic relations.',
			unsure: 'South Korea: relations began or ended about this time.',
			unknown: 'South Korea: not in the data set.'
		}
	},
	error: {
		title: 'Something went wrong',
		parts: 'Parts of this page could not be loaded. Text and links work, other things may not.',
		text: 'This page could not be loaded. Check your connection and try again.',
		offline: 'No connection: that page could not be loaded.'
	}
};
