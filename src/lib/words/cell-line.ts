import type { Cause } from '#lib/facts/cause.ts';
import type { MissionKind, Region, Status } from '#lib/facts/records.ts';
import type { ChangeKind } from '#lib/history/change.ts';

/** The words for the codes of a row. */
export interface Labels {
	readonly statuses: Readonly<Record<Status, { readonly label: string }>>;
	readonly missions: Readonly<Partial<Record<MissionKind, string>>>;
	/** The city in which missions in North Korea are unless said otherwise. */
	readonly capital: string;
	readonly reasons: Readonly<Partial<Record<Cause, string>>>;
	readonly regions: Readonly<Record<Region, string>>;
	readonly changes: Readonly<Partial<Record<ChangeKind, string>>>;
}

/** A line of a cell: what it says, and what it adds in small. */
export interface CellLine {
	readonly text: string;
	readonly detail?: string;
}
