import type { Lang } from '#lib/facts/languages.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import type { Timeline } from '#lib/history/timeline.ts';
import { inForce } from '#lib/history/totals.ts';
import type { Bin } from '#lib/bins/bins.ts';
import type { Picture } from '#lib/bins/picture.ts';
import { countingNote } from './counting-note.ts';
import { formatDate } from './format-date.ts';
import { historyMessagesFor } from './history-messages.ts';
import { sentencesOf } from './list.ts';
import { namesOf } from './names-of.ts';

/** The finding of a picture in words: the main sentence, and what it leaves out. */
export interface Finding {
	readonly heading: string;
	readonly details: string;
	/** How it was counted, where that needs saying. */
	readonly note?: string;
}

/** The day in words, empty for the last one; and the region as a phrase, empty for the world. */
export const placeOf = ({ lastDay, phrases }: Timeline, { day, region }: Picture, lang: Lang) => ({
	date: day === lastDay ? '' : formatDate(day, lang),
	where: region ? phrases[region] : ''
});

const NEVER: readonly Bin[] = ['never', 'office', 'recognised'];

/** What is told and not counted: entities that are no states, with relations on the day. */
const outsideOf = ({ countries }: Timeline, { day, region }: Picture) =>
	countries.filter(
		({ noState, history, region: of }) =>
			noState && (!region || of === region) && inForce(stretchAt(history, day).status)
	);

/** The finding of a day: how many states have relations, and what became of the others. */
export function ofDay(timeline: Timeline, picture: Picture, lang: Lang): Finding {
	const m = historyMessagesFor(lang).finding;
	const place = placeOf(timeline, picture, lang);
	const today = picture.day === timeline.lastDay;
	const totals = today ? picture.totals.unMembers : picture.totals.all;
	const counted = picture.states.filter(({ unMember }) => unMember || !today);
	const named = (list: readonly Picture['states'][number][], bin: Bin): string =>
		namesOf(
			list.filter((state) => state.bin === bin).map(({ state }) => state),
			lang
		);
	const counts = {
		partners: totals.embassy + totals.relations,
		embassies: totals.embassy,
		suspended: totals.suspended,
		severed: totals.severed,
		without: NEVER.reduce((sum, bin) => sum + totals[bin], 0),
		office: named(counted, 'office')
	};
	const note = countingNote(timeline, picture, lang);
	if (!today)
		return {
			heading: m.headingThen({ ...place, partners: counts.partners, states: counted.length }),
			details: sentencesOf(
				[m.detailsThen(counts), m.outsideThen(namesOf(outsideOf(timeline, picture), lang))],
				lang
			),
			note
		};
	const others = picture.states.filter(({ unMember }) => !unMember);
	const outside = [
		...outsideOf(timeline, picture),
		...others.filter(({ status }) => inForce(status)).map(({ state }) => state)
	];
	return {
		heading: m.heading({ ...place, relations: counts.partners, members: counted.length }),
		details: sentencesOf(
			[
				m.details({ ...counts, never: counts.without }),
				m.outside({ relations: namesOf(outside, lang), recognised: named(others, 'recognised') })
			],
			lang
		),
		note
	};
}
