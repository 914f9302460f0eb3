import type { Cause } from '#lib/facts/cause.ts';
import type { Facts } from '#lib/facts/facts.ts';
import type { Shock } from '#lib/facts/records.ts';
import type { Measure } from './measures.ts';

/** Measures that have one page together. */
export interface Group {
	/** Last part of the address. */
	readonly slug: string;
	readonly holds: (measure: Measure) => boolean;
	/** What the map can be narrowed to for it. */
	readonly cause: Cause;
	/** Whether one event of one day is behind all of them. */
	readonly isShock: boolean;
}

/** What North Korea did to states that dealt with South Korea, or voted for it: no single shock, a contest of decades. */
const CONTEST: Group = {
	slug: 'contest-with-seoul',
	holds: ({ event }) => event.reason_kind === 'recognition-dispute' && event.by === 'dprk',
	cause: 'recognition-dispute',
	isShock: false
};

/** The groups: each shock of the vocabulary, and the contest with Seoul. */
export const groupsOf = ({ vocabulary }: Pick<Facts, 'vocabulary'>): Group[] => [
	...(Object.keys(vocabulary.shocks) as Shock[]).map((shock) => ({
		slug: shock,
		holds: ({ event }: Measure) => event.shock === shock,
		cause: shock,
		isShock: true
	})),
	CONTEST
];
