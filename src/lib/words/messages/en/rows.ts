import type { Status } from '#lib/facts/records.ts';
import { states } from './counts.ts';
import { placed, type Place } from './places.ts';
import { plural } from './plural.ts';

/** “3 states keep”, “one state keeps”. */
const verb = (count: number, one: string, many: string): string =>
	`${states(count)} ${plural(count, { 0: one, 1: one, other: many })}`;

/** How many states have a status, on the last day and on a day of the past. */
const NOW: Record<Status, (count: number) => string> = {
	embassy: (count) => `${verb(count, 'keeps', 'keep')} an embassy in Pyongyang`,
	relations: (count) => `${verb(count, 'has', 'have')} relations without an embassy in Pyongyang`,
	suspended: (count) => `relations with ${states(count)} are suspended`,
	severed: (count) => `relations with ${states(count)} are broken off`,
	office: (count) => `${verb(count, 'has', 'have')} an office and no relations`,
	recognised: (count) => `${verb(count, 'is', 'are')} recognised without relations`,
	never: (count) => `${verb(count, 'has', 'have')} never had relations`,
	'not-sovereign': (count) =>
		plural(count, {
			0: 'none of today’s countries are no states',
			1: 'one of today’s countries is no state',
			other: `${count} of today’s countries are no states`
		}),
	self: () => 'North Korea itself is shown'
};
const THEN: Record<Status, (count: number) => string> = {
	embassy: (count) => `${states(count)} kept an embassy in Pyongyang`,
	relations: (count) => `${states(count)} had relations without an embassy in Pyongyang`,
	suspended: (count) => `relations with ${states(count)} were suspended`,
	severed: (count) => `relations with ${states(count)} were broken off`,
	office: (count) => `${states(count)} had an office and no relations`,
	recognised: (count) => `${verb(count, 'was', 'were')} recognised without relations`,
	never: (count) => `${states(count)} had never had relations`,
	'not-sovereign': (count) =>
		plural(count, {
			0: 'none of today’s countries were no states and had no relations',
			1: 'one of today’s countries was no state and had no relations',
			other: `${count} of today’s countries were no states and had no relations`
		}),
	self: () => 'North Korea itself is shown'
};

/** Rows of a legend that are chosen, with the names of their states where they are few. */
interface Rows<Row> extends Place {
	readonly names: string;
	readonly counts: readonly (readonly [row: Row, count: number])[];
	/** Whether they narrow the breaks of which the sentence before tells. */
	readonly ofThese?: boolean;
}

const ofThem = ({ ofThese }: Rows<unknown>): string => (ofThese ? 'of these, ' : '');

/** What is said of the rows of a legend that are chosen, in British English. */
export const rows = {
	/** How many states have each of some statuses: “3 states keep an embassy in Pyongyang: A, B and C.” */
	statuses: (v: Rows<Status>) => {
		const counts = v.counts.map(([status, count]) => (v.date ? THEN : NOW)[status](count)).join('; ');
		return placed(v, `${counts}${v.names && `: ${v.names}`}.`, ofThem(v));
	},
	/** The same for the rows of another legend, with their labels: ““With both Koreas”: 3 states (A, B and C).” */
	rows: (v: Rows<string>) => {
		const counts = v.counts.map(([label, count]) => `“${label}”: ${states(count)}`).join('; ');
		return placed(v, `${counts}${v.names && ` (${v.names})`}.`, ofThem(v));
	},
	/** How many states the rows keep together, where they are too many for a sentence each. */
	chosen: (v: Place & { count: number; rows: number }) =>
		placed(
			v,
			`${v.date ? `${states(v.count)} belonged` : verb(v.count, 'belongs', 'belong')} to the ${v.rows} chosen groups.`
		)
};
