/** Measured times, in ms. */
export type Times = readonly number[];

/** The value below which a share (0 to 1) of the values lie. `values` holds at least one. */
export const quantile = (values: Times, share: number): number =>
	[...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)]!;

export const median = (values: Times): number => quantile(values, 0.5);

/** Bytes in words. */
export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** What times should be at most: median, the value below which 95 of 100 lie, and the longest of all. */
export interface Goal {
	readonly median: number;
	readonly p95: number;
}

/** A line of the report: what was measured, its times, and the goal. */
export function timesLine(what: string, times: Times, goal?: Goal): string {
	const [middle, high, longest] = [median(times), quantile(times, 0.95), quantile(times, 1)];
	const met = !goal || (middle <= goal.median && high <= goal.p95);
	const words = goal ? ` (goal ${goal.median} / ${goal.p95}${met ? '' : ', missed'})` : '';
	const figures = [middle, high, longest].map((time) => time.toFixed(0).padStart(4)).join(' / ');
	return `  ${what.padEnd(34)} ${figures} ms, ${times.length} times${words}`;
}
