import { addDays, daysBetween, type Day } from '#lib/dates/partial-date.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { listOf } from '#lib/words/list.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { HistorySegment } from '#lib/words/country-panel.ts';
import type { Interval } from '#lib/history/intervals.ts';
import type { Wording } from './event-view.ts';
import { nameOf } from './mission-view.ts';

/** The intervals as segments of a bar from the first day of the map to `lastDay`. */
export function historyBar(
	intervals: readonly Interval[],
	lastDay: Day,
	wording: Omit<Wording, 'notes'>
): HistorySegment[] {
	const { lang, facts } = wording;
	const m = writtenMessagesFor(lang).panel;
	const label = (status: Interval['status']): string => facts.vocabulary.statuses[status].label;
	const first = facts.edition.first_day;
	const length = daysBetween(first, lastDay);
	// A hundred-thousandth of the bar is less than a pixel and than a day; more digits would only make the page heavier.
	const share = (day: string): number => Math.round((daysBetween(first, day) / length) * 1e5) / 1e5;
	return intervals
		.filter(({ from }) => from < lastDay)
		.map(({ from, until, status, orElse, beside, through = [] }) => {
			const states = through.map((id) => nameOf(id, wording));
			const text = m.stretch({
				from: formatDate(from, lang),
				until: until ? formatDate(addDays(until, -1), lang) : '',
				status: label(status),
				orElse: orElse ? label(orElse) : '',
				through: listOf(states, lang)
			});
			return {
				status,
				from,
				...(orElse ? { orElse } : {}),
				...(beside ? { beside } : {}),
				start: share(from),
				end: until && until < lastDay ? share(until) : 1,
				text
			};
		});
}
