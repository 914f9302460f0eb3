import type { Day } from '#lib/dates/partial-date.ts';
import type { ConfidenceLevel, Status } from '#lib/facts/records.ts';

// What the panel shows of a country: everything in the words of one language, ready to be read.

/** Numbers of the source notes, and how sure the fact is. */
export interface Evidence {
	readonly sources: readonly number[];
	readonly confidence?: {
		readonly level: ConfidenceLevel;
		readonly label: string;
		readonly definition: string;
	};
}

/** A stretch of the bar of the whole history. */
export interface HistorySegment {
	readonly status: Status;
	/** Share of the bar, from 0 to 1, at which it begins and ends. */
	readonly start: number;
	readonly end: number;
	/** In words: “30 June 1973 to 19 March 2021: Relations broken off”. */
	readonly text: string;
	/** First day of the stretch. */
	readonly from: Day;
	/** The status that it may have been instead, and that of the other part of a divided country. */
	readonly orElse?: Status;
	readonly beside?: Status;
}

/** What the panel says of a country for a stretch of days. */
export interface Phase {
	readonly from: Day;
	readonly status: Status;
	readonly label: string;
	readonly sentence: string;
	/** Missions of the country in North Korea, and the other way round. */
	readonly inDprk: readonly string[];
	readonly ofDprk: readonly string[];
}

/** A world event that concerned the country: its year's page tells more. */
export interface WorldEventLink {
	readonly date: string;
	readonly title: string;
	readonly year: string;
}

export interface EventView extends Evidence {
	/** ISO date for the machine, empty when it is no single date. */
	readonly machineDate: string;
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

/** A line of a mission: what it is about, the text, its sources. */
export interface MissionLine {
	readonly term: string;
	readonly text: string;
	readonly href?: string;
	readonly sources?: readonly number[];
}

export interface MissionView extends Evidence {
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

export interface PredecessorView {
	readonly title: string;
	readonly summary: string;
	readonly events: readonly EventView[];
	readonly missions: readonly MissionView[];
	readonly disputes: readonly string[];
}

/** A world event in words. */
export interface ContextView extends Evidence {
	readonly date: string;
	readonly title: string;
	readonly text: string;
	readonly note?: string;
}

export interface SourceView {
	readonly number: number;
	readonly title: string;
	readonly publisher: string;
	readonly url: string;
	readonly date: string;
	readonly lang: string;
	readonly kind: string;
	readonly copyOf?: string;
}

export interface CountryLink {
	readonly slug: string;
	readonly name: string;
	readonly detail?: string;
}

/** Everything that the panel of a country shows. */
export interface CountryPanel {
	readonly id: string;
	readonly slug: string;
	readonly name: string;
	readonly nameInText: string;
	readonly formerNames: readonly string[];
	readonly otherNames: readonly string[];
	readonly status: Status;
	readonly statusLabel: string;
	readonly sentence: string;
	readonly firstDay: Day;
	readonly lastDay: Day;
	readonly history: readonly HistorySegment[];
	readonly phases: readonly Phase[];
	readonly world: readonly WorldEventLink[];
	readonly summary: string;
	readonly events: readonly EventView[];
	readonly inDprk: readonly MissionView[];
	readonly ofDprk: readonly MissionView[];
	readonly accreditedFrom: readonly LineView[];
	readonly coveredFrom: readonly LineView[];
	readonly representedBy: readonly LineView[];
	readonly predecessors: readonly PredecessorView[];
	readonly disputes: readonly string[];
	readonly sources: readonly SourceView[];
	readonly checked: string;
	readonly before?: CountryLink;
	readonly after?: CountryLink;
	/** The others of the same status; none where they are too many to list. */
	readonly sameStatus: readonly CountryLink[];
	/** How many countries have the status, this one included; 0 for the DPRK itself. */
	readonly withStatus: number;
}
