import type { Day } from '#lib/dates/partial-date.ts';
import type { Status } from '#lib/facts/records.ts';
import type { Evidence, SourceView } from './evidence.ts';
import type { EventView, WorldEventLink } from './event-views.ts';
import type { LineView, MissionView } from './mission-views.ts';
import type { TextLink } from './story-view.ts';

// What the panel shows of a country: everything in the words of one language, ready to be read.

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

export interface PredecessorView {
	/** The state that it is: what leads to its disputes begins with it. */
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	/** Numbers of the sources of what the summary alone tells. */
	readonly summarySources?: readonly number[];
	readonly events: readonly EventView[];
	readonly missions: readonly MissionView[];
	readonly disputes: readonly string[];
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
	/** Numbers of the sources of what the summary alone tells. */
	readonly summarySources?: readonly number[];
	/** That no relations of its own are on record, and how that is proved; only where there are no events. */
	readonly absence?: Evidence & { readonly text: string };
	readonly events: readonly EventView[];
	readonly inDprk: readonly MissionView[];
	readonly ofDprk: readonly MissionView[];
	readonly accreditedFrom: readonly LineView[];
	readonly coveredFrom: readonly LineView[];
	readonly representedBy: readonly LineView[];
	readonly predecessors: readonly PredecessorView[];
	readonly disputes: readonly string[];
	/** Texts of the site that tell of the country. */
	readonly told: readonly TextLink[];
	readonly sources: readonly SourceView[];
	readonly checked: string;
	readonly before?: CountryLink;
	readonly after?: CountryLink;
	/** The others of the same status; none where they are too many to list. */
	readonly sameStatus: readonly CountryLink[];
	/** How many countries have the status, this one included; 0 for the DPRK itself. */
	readonly withStatus: number;
}
