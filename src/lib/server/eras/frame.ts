import type { Day } from '#lib/dates/partial-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { timelineIn, today } from '#lib/server/fact-base.ts';
import { figureOf } from '#lib/server/figures.ts';
import { dayInWords } from '#lib/server/picture/day-in-words.ts';
import { homePath } from '#lib/view/paths.ts';
import { picturePath } from '#lib/view/text-paths.ts';
import { DEFAULT_VIEW, formatView } from '#lib/view/view.ts';
import type { PictureFrame } from '#lib/words/era-view.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';

/** The picture of a day with its words. */
export const frameOf = (day: Day, lang: Lang): PictureFrame => ({
	src: picturePath(lang, day),
	alt: dayInWords(lang, day),
	caption: writtenMessagesFor(lang).historyPage.caption({
		day: formatDate(day, lang),
		partners: figureOf(`partners ${day}`, timelineIn(lang))!
	}),
	href: homePath(lang) + formatView({ ...DEFAULT_VIEW, date: day === today ? null : day })
});
