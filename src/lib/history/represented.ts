import type { Day } from '#lib/dates/partial-date.ts';
import type { EntityId } from '#lib/facts/records.ts';

/** How one side is represented with the other, where it is: by an embassy there, by another mission, or by an ambassador who resides elsewhere. */
export type Represented =
	'staffed' | 'unstaffed' | 'staff-unknown' | 'embassy-abroad' | 'other-office' | 'covered';

/** What is told of one direction. */
export interface Direction {
	/** Absent where no representation is known. */
	readonly sure?: Represented;
	/** What it may have been instead, where the dates leave it open or nobody confirms it. */
	readonly orElse?: Represented;
	/** The countries in whose cities the ambassadors reside. */
	readonly from?: readonly EntityId[];
}

/** The representation of a state in Pyongyang (`here`) and of North Korea with it (`abroad`) from a day on. */
export interface RepresentedStretch {
	readonly from: Day;
	readonly here?: Direction;
	readonly abroad?: Direction;
}
