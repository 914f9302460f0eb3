import { addDays, isDay, type Day } from '#lib/dates/partial-date.ts';
import type { StoryView } from '#lib/words/story-view.ts';
import type { PageFile } from './page-file.ts';

/** An era of the history: the part of the text with its id tells of it. */
export interface Era {
	readonly id: string;
	readonly title: string;
	/** Its first and its last day. */
	readonly from: Day;
	readonly until: Day;
}

const DAYS = /^(\S+?)\.\.(\S+)$/;

/** How a heading names the last day of the map, which moves on. */
const TODAY = 'today';

/**
 * The eras of a text, in its order: the parts whose headings have days, as in `## The wave {#wave 1969-01-01..1979-12-31}`; the last may end with `today`, which is
 * `lastDay`. Throws where they are none.
 */
export const erasOf = ({ sections }: Pick<PageFile | StoryView, 'sections'>, lastDay: Day): Era[] =>
	sections
		.filter(({ about }) => about)
		.map(({ id, title, about }) => {
			const [, from = '', end = ''] = DAYS.exec(about) ?? [];
			const until = end === TODAY ? lastDay : end;
			if (!isDay(from) || !isDay(until) || until < from)
				throw new Error(
					`The part #${id} says “${about}”; write its first and last day as 1948-09-09..1958-12-31`
				);
			return { id, title, from, until };
		});

/** What is wrong in a list of eras that should fill the time between two days: each hole and each overlap. */
export function gapsIn(eras: readonly Era[], firstDay: Day, lastDay: Day): string[] {
	const starts = [
		...eras.map(({ id, from }) => ({ what: id, day: from })),
		{ what: 'the end', day: addDays(lastDay, 1) }
	];
	return starts.flatMap(({ what, day }, i) => {
		const due = i === 0 ? firstDay : addDays(eras[i - 1]!.until, 1);
		return day === due ? [] : [`${what} is due on ${due}, and comes on ${day}`];
	});
}

/** The day of whose world the beginning of an era speaks: the eve, on which the era before ended; of the first one its first day. */
export const eveOf = ({ from }: Pick<Era, 'from'>, firstDay: Day): Day =>
	from <= firstDay ? firstDay : addDays(from, -1);

/** The days through which the pictures of an era lead: its eve, the end of every year in it, and its last day. */
export function framesOf(era: Era, firstDay: Day): Day[] {
	const [first, last] = [+era.from.slice(0, 4), +era.until.slice(0, 4)];
	const ends = Array.from({ length: last - first + 1 }, (_, i) => `${first + i}-12-31`);
	return [eveOf(era, firstDay), ...ends.filter((day) => era.from <= day && day < era.until), era.until];
}
