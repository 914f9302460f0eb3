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

/** The strings of the interface in British English. Functions take values that are already formatted for reading. */
export const en = {
	site: {
		title: 'Ties with Pyongyang',
		home: 'World map',
		years: 'Year by year',
		/** The title of a page, as browsers and search engines show it. */
		pageTitle: (page: string) => `${page} – Ties with Pyongyang`
	},
	/** `A`, `A and B`, `A, B and C`. */
	list: (words: readonly string[]) =>
		[words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' and '),
	sentences: (sentences: readonly string[]) => sentences.join(' '),
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
		inPeriod: (date: string) => `in ${date}`
	},
	/** What the colours of the map tell. */
	status: 'Status',
	progress: {
		failed: 'Part of this page did not load.',
		coming: (date: string) => `${date} is on its way.`,
		comingView: 'The chosen view is on its way.',
		missing: (date: string) => `${date} did not load.`,
		missingView: 'The chosen view did not load.',
		retry: 'Try again'
	},
	error: {
		title: 'Something went wrong',
		parts: 'Parts of this page could not be loaded. Text and links work, other things may not.',
		text: 'This page could not be loaded. Check your connection and try again.',
		offline: 'No connection: that page could not be loaded.'
	}
};
