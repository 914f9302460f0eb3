import type { Day } from '#lib/dates/partial-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { partnersOn } from '#lib/history/states-on.ts';
import { timelineIn, today } from '#lib/server/fact-base.ts';
import { placeOnLine } from './partners-line.ts';
import { dayInWords } from '#lib/server/picture/day-in-words.ts';
import { homePath } from '#lib/view/paths.ts';
import { picturePath } from '#lib/view/text-paths.ts';
import { DEFAULT_VIEW, formatView } from '#lib/view/view.ts';
import type { PictureFrame } from '#lib/words/era-view.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';

/** The picture of a day with its words. */
export function frameOf(day: Day, lang: Lang): PictureFrame {
	const partners = partnersOn(timelineIn(lang), day);
	return {
		src: picturePath(lang, day),
		alt: dayInWords(lang, day),
		caption: writtenMessagesFor(lang).historyPage.caption({ day: formatDate(day, lang), partners }),
		href: homePath(lang) + formatView({ ...DEFAULT_VIEW, date: day === today ? null : day }),
		at: placeOnLine(day, partners, lang)
	};
}
