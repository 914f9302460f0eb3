import { addDays, daysBetween, type Day } from '#lib/dates/partial-date.ts';
import type { Cause } from '#lib/facts/cause.ts';
import type { Actor, EntityId, EventType, ReasonKind, Shock, StateId, Status } from '#lib/facts/records.ts';

/** What changed a status: an event of the vocabulary, or something that no event tells. */
export type ChangeKind =
	| EventType
	| 'embassy-opened'
	| 'embassy-closed'
	| 'office-opened'
	| 'office-closed'
	| 'became-sovereign'
	| 'became-part';

/** A change of a status on the map. */
export interface Change {
	/** First day of the new status. */
	readonly day: Day;
	/** The date as the sources have it, where that is not the day itself. */
	readonly date?: string;
	readonly kind: ChangeKind;
	/** The country, or the former state, whose relations changed. */
	readonly state: StateId;
	/** New status. */
	readonly status: Status;
	/** Who acted; absent where both did, or where nobody acted. */
	readonly by?: Actor;
	/** Why relations were broken off or suspended. */
	readonly reason?: ReasonKind;
	/** The one event behind this break and others. */
	readonly shock?: Shock;
	/** The reason in a clause: “Malaysia extradited …”. */
	readonly because?: string;
	/** The countries of today that it recolours, where they are not the state itself. */
	readonly countries?: readonly EntityId[];
}

/** The date of a change as the sources have it. */
export const dateOf = ({ date, day }: Change): string => date ?? day;

/** The countries of today that a change recolours. */
export const recoloured = ({ countries, state }: Change): readonly EntityId[] => countries ?? [state];

/** Index of the first change after the day; `changes` are in the order of their days. */
function indexAfter(changes: readonly Change[], day: Day): number {
	let [low, high] = [0, changes.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (changes[middle]!.day <= day) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The first day of a change after the day, or null after the last. */
export const nextChangeDay = (changes: readonly Change[], day: Day): Day | null =>
	changes[indexAfter(changes, day)]?.day ?? null;

/** The last day of a change before the day, or null before the first. */
export const previousChangeDay = (changes: readonly Change[], day: Day): Day | null =>
	changes[indexAfter(changes, addDays(day, -1)) - 1]?.day ?? null;

/** The changes that lie between two days, whichever is earlier: after the earlier one, up to and with the later one. */
export function changesBetween(changes: readonly Change[], a: Day, b: Day): readonly Change[] {
	const [first, last] = a <= b ? [a, b] : [b, a];
	return changes.slice(indexAfter(changes, first), indexAfter(changes, last));
}

/** The longest step through time by a key, in days. */
const YEAR = 366;

/**
 * Whether the way between two days is a step, whose changes can be marked on the map, and not a jump, which would mark half the world: a year at
 * most, or from one day of changes to the next. `changes` are those between the days.
 */
export const isStep = (changes: readonly Change[], a: Day, b: Day): boolean =>
	Math.abs(daysBetween(a, b)) <= YEAR || changes.every(({ day }) => day === changes[0]!.day);

/** The countries of today that a step recolours; none where the way is a jump. */
export const recolouredByStep = (changes: readonly Change[], a: Day, b: Day): readonly EntityId[] =>
	isStep(changes, a, b) ? changes.flatMap(recoloured) : [];

/** The changes of the last day of a change up to the day. */
export function latestChanges(changes: readonly Change[], day: Day): readonly Change[] {
	const last = changes[indexAfter(changes, day) - 1]?.day;
	return last ? changesBetween(changes, addDays(last, -1), last) : [];
}

/** The changes up to a day, that day included, that were made for a reason. */
export const changesFor = (changes: readonly Change[], cause: Cause, day: Day): readonly Change[] =>
	changes.filter(({ reason, shock, day: on }) => (reason === cause || shock === cause) && on <= day);
