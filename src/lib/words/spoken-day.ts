import type { Day } from '#lib/dates/partial-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { partnersOn } from '#lib/history/states-on.ts';
import type { Timeline } from '#lib/history/timeline.ts';
import { formatDate } from './format-date.ts';
import { historyMessagesFor } from './history-messages.ts';

/** What the slider says of the day at which it stands: “18 August 1976, relations with 90 states”. */
export const spokenDay = (timeline: Timeline, day: Day, lang: Lang): string =>
	historyMessagesFor(lang).day({ date: formatDate(day, lang), partners: partnersOn(timeline, day) });
