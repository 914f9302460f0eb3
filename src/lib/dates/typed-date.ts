/** What a typed date can mean, as `1976`, `1976-8` or `1976-8-18`: one reading; two where day and month could be either; none where it is no date. */
export type Readings = readonly string[];

/** Between the parts of a date; before and after it only what is left by the parts. */
const BETWEEN = /^[\s.,/·\-–—年日号號년일]*$/;

/** A figure, perhaps with what makes it a month or a day, or a word. */
const PART = /(\d+)(?:\s*(月|월)|(?:st|nd|rd|th)(?!\p{L}))?|(?:(?![年日号號년일])\p{L})+/gu;

/** The month whose name is the word, or alone begins with its three letters or more; 0 where there is none. */
function monthOf(word: string, months: readonly string[]): number {
	const names = months.map((name) => name.toLowerCase());
	const found = names.filter((name) => word.length > 2 && name.startsWith(word));
	return names.indexOf(names.includes(word) ? word : found.length === 1 ? found[0]! : '') + 1;
}

/**
 * Reads a date as people write it: `1976-08-18`, `19760818`, `1976/8/18`, `18.8.1976`, `18 August 1976`, `August 18, 1976`, `Aug 1976`, `1976`,
 * `1976年8月18日`, `1976년 8월 18일`, in full-width figures too. `months` are the names in the language of the page. Whether there is such a day is not asked.
 */
export function readDate(text: string, months: readonly string[]): Readings {
	const tidy = text
		.normalize('NFKC')
		.trim()
		.toLowerCase()
		.replace(/t\d\d:.*$/, '')
		.replace(/^(\d{4})(\d\d)(\d\d)?$/, (_, y, m, d) => (d ? `${y}-${m}-${d}` : `${y}-${m}`));
	if (!/^[\d\p{L}]/u.test(tidy) || !BETWEEN.test(tidy.replace(PART, ''))) return [];
	const figures: string[] = [];
	const named: (string | number)[] = [];
	for (const [word, figure, unit] of tidy.matchAll(PART)) {
		if (figure && !unit) figures.push(figure);
		else named.push(figure ?? monthOf(word, months));
	}
	const [month] = named;
	const at = figures.findIndex((figure) => figure.length === 4);
	const others = figures.filter((_, i) => i !== at);
	const isDate =
		at >= 0 &&
		named.length < 2 &&
		month !== 0 &&
		others.length < (month ? 2 : 3) &&
		others.every((figure) => figure.length < 3);
	if (!isDate) return [];
	const [one, two] = others;
	const dated = (...rest: (string | number | undefined)[]): string =>
		[figures[at], ...rest].filter((part) => part !== undefined).join('-');
	if (month) return [dated(month, one)];
	if (at === 0 || !one || !two) return [dated(one, two)];
	// The year comes last: before it the day, as in most of the world, or the month, as in America.
	const readings = [+two <= 12 && dated(two, one), +one <= 12 && +one !== +two && dated(one, two)];
	return at === 2 ? readings.filter((reading) => reading !== false) : [];
}
