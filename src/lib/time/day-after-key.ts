import { addMonths } from '#lib/dates/chosen-day.ts';
import type { Day } from '#lib/dates/partial-date.ts';
import type { MapTime } from '#lib/view/view.ts';

/** By how many months a key moves the slider. */
const MONTHS: ReadonlyMap<string, number> = new Map([
	['ArrowRight', 1],
	['ArrowUp', 1],
	['ArrowLeft', -1],
	['ArrowDown', -1],
	['PageUp', 12],
	['PageDown', -12]
]);

/** The day to which a key moves the slider, by the calendar and never beyond its ends; null for no key, or one that does not move it. */
export function dayAfterKey(key: string | null, day: Day, { first, last }: MapTime): Day | null {
	if (key === 'Home') return first;
	if (key === 'End') return last;
	const months = key && MONTHS.get(key);
	if (!months) return null;
	const wanted = addMonths(day, months);
	return wanted < first ? first : wanted > last ? last : wanted;
}
