import { formatDate } from './format-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { historyMessagesFor } from './history-messages.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import { inForce } from '#lib/history/totals.ts';
import type { Bin } from '#lib/bins/bins.ts';
import { statesById } from '#lib/history/cases.ts';
import { changesBetween, type ChangeKind } from '#lib/history/change.ts';
import { ofReason, ofRows } from './finding-narrowed.ts';
import { countingNote } from './counting-note.ts';
import { sentencesOf } from './list.ts';
import { namesOf } from './names-of.ts';
import type { Picture } from '#lib/bins/picture.ts';
import type { Timeline } from '#lib/history/timeline.ts';

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
	where: region ? phrases[region]! : ''
});

const NEVER: readonly Bin[] = ['never', 'office', 'recognised'];

/** What is told and not counted: entities that are no states, with relations on the day. */
const outsideOf = ({ countries }: Timeline, { day, region }: Picture) =>
	countries.filter(
		({ noState, history, region: of }) =>
			noState && (!region || of === region) && inForce(stretchAt(history, day).status)
	);

function ofDay(timeline: Timeline, picture: Picture, lang: Lang): Finding {
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

function ofComparison(timeline: Timeline, picture: Picture, compare: string, lang: Lang): Finding {
	const m = historyMessagesFor(lang).finding;
	const [first, last] = [compare, picture.day].sort() as [string, string];
	if (first === last) return { heading: m.compareStart(formatDate(first, lang)), details: m.compareHow };
	const { region, totals, states } = picture;
	const all = statesById(timeline);
	const changes = changesBetween(timeline.changes, first, last).filter(
		({ state }) => !region || all.get(state)!.region === region
	);
	const count = (kind: ChangeKind): number => changes.filter((change) => change.kind === kind).length;
	const until = formatDate(last, lang);
	return {
		heading: m.compared({
			where: region ? timeline.phrases[region]! : '',
			from: formatDate(first, lang),
			until,
			established: count('relations-established'),
			severed: count('relations-severed'),
			suspended: count('relations-suspended'),
			restored: count('relations-restored')
		}),
		details: m.comparedDetails({
			until,
			states: states.length,
			gained: totals.all.gained,
			lost: totals.all.lost,
			changed: totals.all.changed
		}),
		note: countingNote(timeline, picture, lang)
	};
}

function ofTwoKoreas(timeline: Timeline, picture: Picture, lang: Lang): Finding {
	const m = historyMessagesFor(lang).finding;
	const place = placeOf(timeline, picture, lang);
	const totals = place.date ? picture.totals.all : picture.totals.unMembers;
	return {
		heading: m.twoKoreas({
			...place,
			both: totals.both,
			pyongyang: totals['only-pyongyang'],
			seoul: totals['only-seoul']
		}),
		details: m.twoKoreasDetails({ neither: totals.neither, unknown: totals.unknown }),
		note: countingNote(timeline, picture, lang)
	};
}

/** The sentences on top of the map for what it shows: with a reason or rows of the legend chosen, their answer. */
export function findingOf(timeline: Timeline, picture: Picture, lang: Lang): Finding {
	const whole =
		picture.layer === 'two-koreas'
			? ofTwoKoreas(timeline, picture, lang)
			: picture.compare
				? ofComparison(timeline, picture, picture.compare, lang)
				: ofDay(timeline, picture, lang);
	if (picture.reason) return { ...whole, ...ofReason(timeline, picture, picture.reason, lang) };
	// What the rows are a part of comes second.
	return picture.only.length ? { ...whole, ...ofRows(timeline, picture, whole.heading, lang) } : whole;
}
