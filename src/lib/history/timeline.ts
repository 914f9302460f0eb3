import type { Day } from '#lib/dates/partial-date.ts';
import type { Cause } from '#lib/facts/cause.ts';
import type { EntityId, Region, Shock, StateId } from '#lib/facts/records.ts';
import type { Interval } from './intervals.ts';
import type { RepresentedStretch } from './represented.ts';
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

/** A time as a member of the United Nations: from a day on, until the first day on which it was over. */
export type Membership = readonly [from: Day, until?: Day];

/** What countries of today and states that ended have in common. */
export interface TimelineState {
	readonly id: StateId;
	/** The page that tells of it: of a state that ended, that of the country that continues it, else of one whose territory belonged to it. */
	readonly slug: string;
	readonly name: string;
	/** Name inside a sentence, where it differs. */
	readonly inText?: string;
	readonly region: Region;
	readonly history: readonly Stretch[];
	/** Absent where it never was a member. */
	readonly un?: readonly Membership[];
	/** Absent where the data set on South Korea's relations does not hold the state. */
	readonly rok?: readonly RokStretch[];
}

export interface TimelineCountry extends TimelineState {
	/** Set where the entity is no state: it is told and not counted. */
	readonly noState?: true;
	/** From when on it is a state of its own, where relations of its own are older. */
	readonly stateSince?: Day;
	/** Absent where there never was a relation. */
	readonly since?: readonly SinceStretch[];
}

/** A state that ended, through which countries of today have their status for some time. */
export interface TimelineFormerState extends TimelineState {
	/** The country that continues its relations. */
	readonly continuedBy?: EntityId;
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
	/** The names of the shocks behind breaks. */
	readonly shockLabels: Readonly<Partial<Record<Shock, string>>>;
	/** How a reason, a shock or a region stands inside a sentence: “because of a bombing”, “in Africa”. */
	readonly phrases: Readonly<Record<Cause | Region, string>>;
	/** Names of the territories that the map draws apart, by the key of their shape; only in the file that the browser fetches. */
	readonly territories?: Readonly<Record<string, string>>;
	/** Who is represented where, by the id of the state; only once the map is asked for missions. */
	readonly represented?: Readonly<Record<StateId, readonly RepresentedStretch[]>>;
}
