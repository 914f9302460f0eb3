import type { Status } from '#lib/facts/records.ts';

/** The statuses from the closest tie to none. The chart of the totals stacks them so, and of two in a divided country the closer one counts. */
export const CLOSENESS: readonly Status[] = [
	'self',
	'embassy',
	'relations',
	'suspended',
	'office',
	'recognised',
	'severed',
	'never',
	'not-sovereign'
];

/** Whether the first of two statuses is the closer tie. */
export const isCloser = (one: Status, other: Status): boolean =>
	CLOSENESS.indexOf(one) < CLOSENESS.indexOf(other);

/** The one with the closest tie; of several the first. There must be one. */
export const closest = <T extends { readonly status: Status }>(options: readonly T[]): T =>
	options.reduce((best, option) => (isCloser(option.status, best.status) ? option : best));
