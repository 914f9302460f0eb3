import { formatDate } from '#lib/i18n/format-date.ts';
import type { Lang } from '#lib/i18n/languages.ts';
import { listOf } from '#lib/i18n/list.ts';
import { historyMessagesFor } from '#lib/i18n/history-messages.ts';
import type { Bin } from './bins.ts';
import { changesBetween, type ChangeKind } from './change.ts';
import type { Picture } from './picture.ts';
import { statesOn } from './states-on.ts';
import type { Timeline } from './timeline.ts';

/** The finding of a picture in words: the main sentence, and what it leaves out. */
export interface Finding {
	readonly heading: string;
	readonly details: string;
	/** How it was counted, where that needs saying. */
	readonly note?: string;
}

type Named = { readonly name: string; readonly inText?: string };

const membersOf = (picture: Picture, bin: Bin): number => picture.totals.unMembers[bin];

function ofDay(timeline: Timeline, { day }: Picture, lang: Lang): Finding {
	const m = historyMessagesFor(lang).finding;
	const states = statesOn(timeline, day);
	const names = (list: readonly Named[]): string =>
		listOf(
			list.map(({ inText, name }) => inText ?? name),
			lang
		);
	const outside = {
		relations: names(states.partnersOutside),
		recognised: names(states.recognisedOutside)
	};
	const members = timeline.countries.filter(({ unMember }) => unMember).length;
	if (day === timeline.lastDay) {
		const counts = { ...states, never: states.without, office: names(states.offices) };
		return {
			heading: m.heading(states.partners, members),
			details: [m.details(counts), m.outside(outside)].filter(Boolean).join(' ')
		};
	}
	return {
		heading: m.headingThen({ date: formatDate(day, lang), partners: states.partners }),
		details: [m.detailsThen({ ...states, office: names(states.offices) }), m.outsideThen(outside)]
			.filter(Boolean)
			.join(' '),
		note: [m.former(names(states.former)), m.later(states.later)].filter(Boolean).join(' ')
	};
}

function ofComparison(timeline: Timeline, picture: Picture, compare: string, lang: Lang): Finding {
	const m = historyMessagesFor(lang).finding;
	const [first, last] = [compare, picture.day].sort() as [string, string];
	if (first === last) return { heading: m.compareStart(formatDate(first, lang)), details: m.compareHow };
	const changes = changesBetween(timeline.changes, first, last);
	const count = (kind: ChangeKind): number => changes.filter((change) => change.kind === kind).length;
	return {
		heading: m.compared({
			from: formatDate(first, lang),
			until: formatDate(last, lang),
			established: count('relations-established'),
			severed: count('relations-severed'),
			suspended: count('relations-suspended'),
			restored: count('relations-restored')
		}),
		details: m.comparedDetails({
			gained: membersOf(picture, 'gained'),
			lost: membersOf(picture, 'lost'),
			changed: membersOf(picture, 'changed')
		})
	};
}

function ofTwoKoreas(timeline: Timeline, picture: Picture, lang: Lang): Finding {
	const m = historyMessagesFor(lang).finding;
	return {
		heading: m.twoKoreas({
			date: picture.day === timeline.lastDay ? '' : formatDate(picture.day, lang),
			both: membersOf(picture, 'both'),
			pyongyang: membersOf(picture, 'only-pyongyang'),
			seoul: membersOf(picture, 'only-seoul')
		}),
		details: m.twoKoreasDetails({
			neither: membersOf(picture, 'neither'),
			later: membersOf(picture, 'not-sovereign')
		})
	};
}

/** The sentences on top of the map for what it shows. */
export function findingOf(timeline: Timeline, picture: Picture, lang: Lang): Finding {
	if (picture.layer === 'two-koreas') return ofTwoKoreas(timeline, picture, lang);
	return picture.compare
		? ofComparison(timeline, picture, picture.compare, lang)
		: ofDay(timeline, picture, lang);
}
