/** How many states, in words. */
export const states = (count: number): string =>
	count === 0 ? 'no state' : count === 1 ? 'one state' : `${count} states`;
