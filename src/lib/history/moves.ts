import { addDays, type Day } from '#lib/dates/partial-date.ts';
import type { StateId, Status } from '#lib/facts/records.ts';
import { statesOn } from './states-on.ts';
import type { Timeline } from './timeline.ts';
import { inForce } from './totals.ts';

type States = Pick<Timeline, 'countries' | 'former'>;

/** A state whose status was another on the eve; absent where it was, or is no longer, a state. */
export interface Move {
	readonly day: Day;
	readonly state: StateId;
	readonly before?: Status;
	readonly after?: Status;
}

/** The statuses of a day by the state: one that goes on as another is the same; of two that one continues, the first. */
function statusesOn(states: States, day: Day): Map<StateId, Status> {
	const statuses = new Map<StateId, Status>();
	for (const { state, status } of statesOn(states, day)) {
		const goesOnAs = 'continuedBy' in state ? state.continuedBy : undefined;
		statuses.set(goesOnAs && !statuses.has(goesOnAs) ? goesOnAs : state.id, status);
	}
	return statuses;
}

/** Everything that moved a state from one status to another between two days, both included, in the order of the days. */
export function movesBetween(states: States, from: Day, until: Day): Move[] {
	const days = [...states.countries, ...states.former]
		.flatMap(({ history }) => history.map((stretch) => stretch.from))
		.filter((day, i, all) => from <= day && day <= until && all.indexOf(day) === i)
		.sort();
	return days.flatMap((day) => {
		const [eve, now] = [statusesOn(states, addDays(day, -1)), statusesOn(states, day)];
		return [...new Set([...eve.keys(), ...now.keys()])]
			.map((state) => ({ day, state, before: eve.get(state), after: now.get(state) }))
			.filter(({ before, after }) => before !== after);
	});
}

/** How many embassies were opened in Pyongyang, or closed, also by the end of a state or of its relations. */
export const embassyMoves = (moves: readonly Move[]): { opened: number; closed: number } => ({
	opened: moves.filter(({ after }) => after === 'embassy').length,
	closed: moves.filter(({ before }) => before === 'embassy').length
});

/** With how many states relations ended because the state did. */
export const endedWithState = (moves: readonly Move[]): number =>
	moves.filter(({ before, after }) => before && inForce(before) && !after).length;
