import { pictureOf } from '#lib/bins/picture.ts';
import type { Day } from '#lib/dates/partial-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { statusIds, timelineIn } from '#lib/server/fact-base.ts';
import { findingOf } from '#lib/words/finding.ts';

/** How many states have relations on a day, in a sentence. */
export function findingOn(lang: Lang, day: Day): string {
	const timeline = timelineIn(lang);
	const picture = pictureOf(timeline, { day, compare: null, layer: 'pyongyang' }, statusIds);
	return findingOf(timeline, picture, lang).heading;
}
