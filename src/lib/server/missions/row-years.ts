import { FIRST_DAY_OF_ALL, daySpan } from '#lib/dates/partial-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { MissionRow } from './mission-rows.ts';

/** A year, and whether that is only the latest in which something can have happened. Empty where none is known. */
function yearOf(date: string | undefined): { year: string; latest: boolean } {
	if (!date) return { year: '', latest: false };
	const { earliest, latest } = daySpan(date);
	const year = latest.slice(0, 4);
	return { year, latest: earliest === FIRST_DAY_OF_ALL || earliest.slice(0, 4) !== year };
}

/** The years of all times of a row, each once, in their order. */
export function rowYears({ missions }: MissionRow, lang: Lang): string {
	const m = writtenMessagesFor(lang).missions;
	const times = missions
		.map(({ mission: { opened, closed } }) => ({
			from: yearOf(opened),
			until: closed ? yearOf(closed) : null
		}))
		.sort((a, b) => (a.from.year < b.from.year ? -1 : 1));
	// One that is told as the beginning of another.
	const own = times.filter(
		(time, i) => !times.some((other, j) => i !== j && time.from.year === other.from.year && !other.until)
	);
	return m.times(own);
}
