import { daysBetween, type Day } from '#lib/dates/partial-date.ts';
import { inForce } from '#lib/history/totals.ts';
import type { Stretch } from '#lib/history/timeline.ts';
import type { TrackPart } from '#lib/words/break-views.ts';

/** Whether relations were in force in a stretch of a history, or what they were instead. */
export const relationOf = ({ status }: Pick<Stretch, 'status'>): TrackPart['status'] => {
	if (inForce(status)) return 'in-force';
	return status === 'severed' || status === 'suspended' ? status : 'none';
};

/** Where a day stands between two others, in per cent. */
export const shareOf = (day: Day, first: Day, last: Day): number =>
	Math.round((1000 * Math.max(0, daysBetween(first, day))) / daysBetween(first, last)) / 10;

/** The history of a state from one day to another as a bar: with relations, without, or at rest. */
export function trackOf(history: readonly Stretch[], first: Day, last: Day): TrackPart[] {
	const parts = history
		.map((stretch, i) => ({
			status: relationOf(stretch),
			from: stretch.from,
			until: history[i + 1]?.from ?? last
		}))
		.filter(({ until }) => until > first);
	// What only an embassy parts is one stretch here.
	const merged = parts.filter(({ status }, i) => status !== parts[i - 1]?.status);
	return merged.map(({ status, from }, i) => {
		const x = shareOf(from, first, last);
		const end = merged[i + 1] ? shareOf(merged[i + 1]!.from, first, last) : 100;
		return { status, x, width: Math.round(10 * (end - x)) / 10 };
	});
}
