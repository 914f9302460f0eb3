// What happened between North Korea and one power, in the words of one language, ready to be read.

import type { Evidence } from './evidence.ts';

/** By what a chronology can be narrowed, in the order of its filter. */
export const CHRONOLOGY_KINDS = [
	'treaties',
	'summits',
	'talks',
	'incidents',
	'sanctions',
	'aid',
	'relations',
	'other'
] as const;

/** A kind of what happened, as the filter of a chronology has it. */
export type ChronologyKind = (typeof CHRONOLOGY_KINDS)[number];

interface Link {
	readonly href: string;
	readonly label: string;
}

/** Something that happened, told once. */
export interface ChronologyItem {
	/** Its place on the page. */
	readonly id: string;
	/** ISO date for the machine, empty when it is no single date. */
	readonly machineDate: string;
	readonly date: string;
	/** Empty where the text speaks for itself. */
	readonly title: string;
	readonly texts: readonly string[];
	readonly note?: string;
	readonly kinds: readonly ChronologyKind[];
	/** The kinds in words; “other” tells nothing. */
	readonly kindLabels: readonly string[];
	/** Only where it is not well documented. */
	readonly confidence?: Evidence['confidence'];
	readonly sources: readonly Link[];
	/** How many sources there are, in words. */
	readonly sourcesText: string;
	/** The page of its year. */
	readonly year: Link;
}

/** All that happened between North Korea and a power. */
export interface ChronologyView {
	readonly count: number;
	/** The kinds that occur, each with the number of its items. */
	readonly kinds: readonly { readonly id: ChronologyKind; readonly label: string; readonly count: number }[];
	readonly decades: readonly {
		readonly id: string;
		readonly title: string;
		readonly items: readonly ChronologyItem[];
	}[];
}

/** What stands around a chronology. */
export interface ChronologyWords {
	readonly only: string;
	readonly all: string;
}
