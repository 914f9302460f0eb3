import type { Day } from '#lib/dates/partial-date.ts';
import type { Cause } from '#lib/facts/cause.ts';
import type {
	Actor,
	EntityId,
	MissionKind,
	ReasonKind,
	Region,
	Shock,
	StateId,
	Status
} from '#lib/facts/records.ts';
import type { Staffed } from '#lib/history/mission-span.ts';
import type { ChangeKind } from '#lib/history/change.ts';
import type { Look } from './picture.ts';

// The rows of the table, in codes: the words come last, so that the server and the browser sort, filter and write the same.

/** A mission that exists on a day. */
export interface Presence {
	readonly kind: MissionKind;
	readonly city: string;
	/** Set where it is not certain that it existed. */
	readonly perhaps?: true;
	/** Of an embassy in Pyongyang that certainly existed; of another mission where its staff were not there. */
	readonly staffed?: Staffed;
	/** The date from which it has been without staff, as the sources have it. */
	readonly emptySince?: string;
	/** The date of the latest report, where it is too old to be told in the present tense. */
	readonly reported?: string;
}

/** A city from which an ambassador is accredited. */
export interface Post {
	readonly city: string;
	/** Set where it is not confirmed. */
	readonly perhaps?: true;
	/** The date of the latest report, where it is too old to be told in the present tense; empty where no report is dated. */
	readonly reported?: string;
}

/** What a country's history of statuses does not tell, for a stretch of days that ends where the next begins. */
export interface TieStretch {
	readonly from: Day;
	/** Missions of the country in North Korea. */
	readonly inDprk?: readonly Presence[];
	/** Missions of North Korea in the country. */
	readonly ofDprk?: readonly Presence[];
	/** Where the ambassador to Pyongyang resided, and from where North Korea was represented. */
	readonly accredited?: readonly Post[];
	readonly covered?: readonly Post[];
}

/** The form of /missions.json. */
export type Ties = Readonly<Record<EntityId, readonly TieStretch[]>>;

/** What does not change with the day. */
export interface TableCountry {
	readonly id: EntityId;
	readonly slug: string;
	readonly name: string;
	readonly region: Region;
	/** Names, former names, capital and codes, as words to search by. */
	readonly words: string;
}

/** A change of status up to the day. */
export interface TableChange {
	/** As the sources have it. */
	readonly date: string;
	readonly kind: ChangeKind;
	/** The former state whose change it was. */
	readonly of?: string;
	readonly by?: Actor;
	/** The name of the state that acted, where it was not North Korea. */
	readonly actor?: string;
	readonly reason?: ReasonKind;
	readonly shock?: Shock;
}

/** A break or a suspension, why it came and when it was healed. */
export interface TableBreak extends TableChange {
	readonly because: string;
	/** The date of the restoration, as the sources have it. */
	readonly restored?: string;
}

/** A state of the day for which a row stands. */
export interface RowState {
	readonly id: StateId;
	readonly status: Status;
	readonly region: Region;
}

/** An entry of the register on a day. */
export interface TableRow extends TableCountry, Omit<TieStretch, 'from'> {
	readonly look: Omit<Look, 'since'>;
	/** The date from which the relation counts, or its break, as the sources have it. */
	readonly since?: string;
	/** Names of the states to which the territory belonged. */
	readonly through?: readonly string[];
	/** The states of the day for which the row stands, where it is none itself: those to which the territory belonged. */
	readonly states?: readonly RowState[];
	/** The last change up to the day. */
	readonly change?: TableChange;
	/** The breaks and suspensions up to the day. */
	readonly breaks?: readonly TableBreak[];
}

/** The breaks of a row for a reason, or because of a shock. */
export const breaksFor = ({ breaks = [] }: TableRow, cause: Cause): readonly TableBreak[] =>
	breaks.filter(({ reason, shock }) => reason === cause || shock === cause);
