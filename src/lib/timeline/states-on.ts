import type { Day } from '#lib/dates/partial-date.ts';
import { DPRK } from '#lib/facts/facts.ts';
import type { Status } from '#lib/facts/records.ts';
import { stretchAt } from '#lib/relations/stretch-at.ts';
import { inForce } from '#lib/relations/totals.ts';
import type { Timeline, TimelineCountry, TimelineFormerState } from './timeline.ts';

/** States of a day by their tie with Pyongyang: those of today, and the former ones to which territories of today belonged, each counted once. */
export interface States {
	readonly partners: number;
	readonly embassies: number;
	readonly suspended: number;
	readonly severed: number;
	/** Sovereign without diplomatic relations, now or before. */
	readonly without: number;
	/** Members of the United Nations of today that were not yet sovereign. */
	readonly later: number;
	/** Former states that existed then, each counted as one. */
	readonly former: readonly TimelineFormerState[];
	/** Partners that are neither members of the United Nations of today nor predecessors of one. */
	readonly partnersOutside: readonly TimelineCountry[];
	readonly recognisedOutside: readonly TimelineCountry[];
	readonly offices: readonly TimelineCountry[];
}

const NEVER: readonly Status[] = ['never', 'office', 'recognised'];

/** The states that existed on a day, counted by their tie with Pyongyang. */
export function statesOn(timeline: Timeline, day: Day): States {
	const own = timeline.countries
		.filter(({ id }) => id !== DPRK)
		.map((country) => ({ country, now: stretchAt(country.history, day) }));
	const held = new Set(own.flatMap(({ country, now }) => (country.unMember ? (now.through ?? []) : [])));
	// A country of today to which another territory belonged is counted as itself.
	const former = timeline.former
		.filter(({ id }) => held.has(id))
		.map((state) => ({ state, status: stretchAt(state.history, day).status }))
		.filter(({ status }) => status !== 'not-sovereign');
	const inside: Status[] = [
		...own.filter(({ country, now }) => country.unMember && !now.through).map(({ now }) => now.status),
		...former.map(({ status }) => status)
	];
	const count = (test: (status: Status) => boolean): number => inside.filter(test).length;
	const outside = own.filter(({ country, now }) => !country.unMember && !now.through);
	return {
		partners: count(inForce),
		embassies: count((status) => status === 'embassy'),
		suspended: count((status) => status === 'suspended'),
		severed: count((status) => status === 'severed'),
		without: count((status) => NEVER.includes(status)),
		later: own.filter(({ country, now }) => country.unMember && now.status === 'not-sovereign').length,
		former: former.map(({ state }) => state),
		partnersOutside: outside.filter(({ now }) => inForce(now.status)).map(({ country }) => country),
		recognisedOutside: outside.filter(({ now }) => now.status === 'recognised').map(({ country }) => country),
		offices: own
			.filter(({ country, now }) => country.unMember && !now.through && now.status === 'office')
			.map(({ country }) => country)
	};
}
