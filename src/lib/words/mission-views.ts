// Missions, in the words of one language, ready to be read.

import type { Evidence } from './evidence.ts';

/** A line of a mission: what it is about, the text, its sources. */
export interface MissionLine {
	readonly term: string;
	readonly text: string;
	readonly href?: string;
	readonly sources?: readonly number[];
}

export interface MissionView extends Evidence {
	/** End of the address that leads to it on the page of its country. */
	readonly id: string;
	readonly title: string;
	readonly closed: boolean;
	readonly lines: readonly MissionLine[];
	readonly history: readonly {
		readonly date: string;
		readonly text: string;
		readonly sources: readonly number[];
	}[];
	readonly remarks: readonly string[];
}

/** A line of text with its evidence and, where it leads to another country, the address. */
export interface LineView extends Evidence {
	readonly text: string;
	/** How old the latest report is, where it is old. */
	readonly detail?: string;
	readonly note?: string;
	readonly slug?: string;
}
