import { yearsOf } from '#lib/bins/year-totals.ts';
import type { Day } from '#lib/dates/partial-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { erasOf } from '#lib/server/content/eras.ts';
import { storyIn, timelineIn } from '#lib/server/fact-base.ts';

/** The days of which there are pictures: the first, the end of every year, the last, and the first and the last of every era. */
export function pictureDays(lang: Lang): Day[] {
	const timeline = timelineIn(lang);
	const ends = yearsOf(timeline).map((year) => `${year}-12-31`);
	const ofEras = erasOf(storyIn(lang, '/history'), timeline.lastDay).flatMap(({ from, until }) => [
		from,
		until
	]);
	const all = new Set([timeline.firstDay, ...ends, ...ofEras, timeline.lastDay]);
	return [...all].filter((day) => timeline.firstDay <= day && day <= timeline.lastDay).sort();
}
