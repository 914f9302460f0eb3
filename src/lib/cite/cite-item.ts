import type { Day } from '#lib/dates/partial-date.ts';

/** A view of the site, or a single fact in it, as it is cited. */
export interface CiteItem {
	/** What is seen, without the day and without the name of the site. */
	readonly title: string;
	/** The whole address, with the view and the place on the page. */
	readonly url: string;
	/** The day, month or year that is shown; absent where nothing of a day is seen. */
	readonly day?: string;
	/** Of the data. */
	readonly version: string;
	/** The last day up to which the facts are checked: the date of what is cited. */
	readonly checkedUpTo: Day;
	/** The day on which it was read. */
	readonly accessed: Day;
}

/** The same with its title whole and the name of the site, which is its author and its publisher. */
export interface NamedItem extends CiteItem {
	readonly site: string;
}

/** A day in numbers: year, month from 1, day of the month. */
export const partsOfDay = (day: Day): [number, number, number] =>
	day.split('-').map(Number) as [number, number, number];

/** A name for a reference that every program takes: what stands in the address, in lower-case letters, digits and hyphens. */
export function referenceKey({ url }: Pick<CiteItem, 'url'>): string {
	const { pathname, search, hash } = new URL(url);
	const words = `${pathname}${search}${hash}`.toLowerCase().match(/[a-z0-9]+/g) ?? [];
	return ['ties-with-pyongyang', ...words].join('-');
}
