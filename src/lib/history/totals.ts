import type { Status } from '#lib/facts/records.ts';

/** What a count needs to know of a state: its status on the day and whether it is a member of the United Nations. */
export interface Counted<S extends string = Status> {
	readonly status: S;
	readonly unMember: boolean;
}

/** How many states have each status on a day. */
export interface Totals<S extends string = Status> {
	/** Every entity of the register. */
	readonly all: Readonly<Record<S, number>>;
	/** Members of the United Nations of today. */
	readonly unMembers: Readonly<Record<S, number>>;
}

/** Whether a status means diplomatic relations in force. */
export const inForce = (status: Status): boolean => status === 'embassy' || status === 'relations';

/** Counts the states by status. `statuses` is the list of all, so that statuses without any state are there with 0. */
export function totalsOf<S extends string>(states: Iterable<Counted<S>>, statuses: readonly S[]): Totals<S> {
	const zero = (): Record<S, number> =>
		Object.fromEntries(statuses.map((status) => [status, 0])) as Record<S, number>;
	const [all, unMembers] = [zero(), zero()];
	for (const { status, unMember } of states) {
		all[status]++;
		if (unMember) unMembers[status]++;
	}
	return { all, unMembers };
}
