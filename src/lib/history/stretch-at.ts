import type { Day } from '#lib/dates/partial-date.ts';

/** The stretch that holds the day, by binary search; the first one for earlier days. */
export function stretchAt<T extends { readonly from: Day }>(history: readonly T[], day: Day): T {
	let [low, high] = [0, history.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (history[middle]!.from <= day) low = middle;
		else high = middle - 1;
	}
	return history[low]!;
}
