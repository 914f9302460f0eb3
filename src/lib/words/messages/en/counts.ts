import { plural } from './plural.ts';

/** How many states, in words. */
export const states = (count: number): string =>
	plural(count, { 0: 'no state', 1: 'one state', other: `${count} states` });
