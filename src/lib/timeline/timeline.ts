import type { Day } from '#lib/dates/partial-date.ts';
import type { EntityId, Region, StateId } from '#lib/facts/records.ts';
import type { Interval } from '#lib/relations/intervals.ts';
import type { Change, ChangeKind } from './change.ts';

// What the browser needs to show any day: the form of /timeline.json, made at build time in one language.

/** A stretch of a history: it ends where the next begins. */
export type Stretch = Omit<Interval, 'until'>;

/** Whether South Korea has relations with a country from a day on, and whether the years of the data set leave it open. */
export interface RokStretch {
	readonly from: Day;
	readonly inForce: boolean;
	readonly unsure?: true;
}

/** The date, as the sources have it, from which the present relation counts from a day on: of its establishment, of the break. Null where there is none. */
export interface SinceStretch {
	readonly from: Day;
	readonly date: string | null;
}

export interface TimelineCountry {
	readonly id: EntityId;
	readonly slug: string;
	readonly name: string;
	/** Name inside a sentence, where it differs. */
	readonly inText?: string;
	readonly unMember: boolean;
	readonly region: Region;
	/** Absent where there never was a relation. */
	readonly since?: readonly SinceStretch[];
	readonly history: readonly Stretch[];
	/** Absent where the data set on South Korea's relations does not hold the country. */
	readonly rok?: readonly RokStretch[];
}

/** A state that ended, through which countries of today have their status for some time. */
export interface TimelineFormerState {
	readonly id: StateId;
	/** The page that tells of it: that of the country that continues it, else of a country whose territory belonged to it. */
	readonly slug: string;
	readonly name: string;
	readonly inText?: string;
	readonly history: readonly Stretch[];
}

/** A world event on the time axis. */
export interface TimelineEvent {
	readonly date: string;
	readonly title: string;
	/** 1 greatest … 3. */
	readonly importance: number;
}

export interface Timeline {
	readonly firstDay: Day;
	readonly lastDay: Day;
	/** In the order of their names. */
	readonly countries: readonly TimelineCountry[];
	readonly former: readonly TimelineFormerState[];
	/** In the order of their days. */
	readonly changes: readonly Change[];
	readonly context: readonly TimelineEvent[];
	/** The words for the kinds of changes that are events of the vocabulary. */
	readonly eventLabels: Readonly<Partial<Record<ChangeKind, string>>>;
}
