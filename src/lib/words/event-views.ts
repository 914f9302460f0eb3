// What happened, in the words of one language, ready to be read.

import type { Status } from '#lib/facts/records.ts';
import type { Evidence } from './evidence.ts';

/** A world event that concerned the country: its year's page tells more. */
export interface WorldEventLink {
	readonly date: string;
	readonly title: string;
	readonly year: string;
}

export interface EventView extends Evidence {
	/** End of the address that leads to it on the page of its country; the date for machines stands in it (`dateOfAnchor`). */
	readonly id: string;
	readonly date: string;
	/** Empty where no word of the vocabulary says more than the text does. */
	readonly label: string;
	/** The name of who acted; empty where that says nothing. */
	readonly by: string;
	readonly text?: string;
	readonly reason?: string;
	readonly reasonKind?: string;
	readonly note?: string;
	/** Status that the event led to, for its colour. */
	readonly status?: Status;
}

/** A world event in words. */
export interface ContextView extends Evidence {
	readonly date: string;
	readonly title: string;
	readonly text: string;
	readonly note?: string;
}
