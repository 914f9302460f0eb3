// The days of the calendar, and the files of feeds, in the words of one language.

import type { TextLink } from './story-view.ts';

/** A day of the year and what happened on it; of some days nothing is on record. */
export interface CalendarDay {
	/** End of the address that leads to it: `on-07-11`. */
	readonly id: string;
	readonly label: string;
	readonly happened: readonly TextLink[];
}

export interface CalendarMonth {
	readonly id: string;
	readonly title: string;
	readonly days: readonly CalendarDay[];
}
