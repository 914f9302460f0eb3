import { formatDate } from './format-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { historyMessagesFor } from './history-messages.ts';
import { statesById } from '#lib/history/cases.ts';
import { changesBetween, type ChangeKind } from '#lib/history/change.ts';
import { ofReason, ofRows } from './finding-narrowed.ts';
import { ofDay, placeOf, type Finding } from './finding-of-day.ts';
import { countingNote } from './counting-note.ts';
import { isOfMissions } from '#lib/bins/mission-looks.ts';
import type { Picture } from '#lib/bins/picture.ts';
import type { Timeline } from '#lib/history/timeline.ts';

export type { Finding };

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
			where: region ? timeline.phrases[region] : '',
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

function ofMissions(timeline: Timeline, picture: Picture, lang: Lang): Finding {
	const m = historyMessagesFor(lang).finding;
	const place = placeOf(timeline, picture, lang);
	const { all } = picture.totals;
	const { staffed, unstaffed, 'staff-unknown': unknown } = all;
	return {
		heading:
			picture.layer === 'missions'
				? m.missions({ ...place, embassies: staffed + unstaffed + unknown, staffed, unstaffed, unknown })
				: m.missionsAbroad({ ...place, embassies: all['embassy-abroad'] }),
		details: m.missionsDetails({
			offices: all['other-office'],
			covered: all.covered,
			without: all['no-mission']
		}),
		note: countingNote(timeline, picture, lang)
	};
}

function ofWhole(timeline: Timeline, picture: Picture, lang: Lang): Finding {
	if (picture.layer === 'two-koreas') return ofTwoKoreas(timeline, picture, lang);
	if (isOfMissions(picture.layer)) return ofMissions(timeline, picture, lang);
	if (picture.compare) return ofComparison(timeline, picture, picture.compare, lang);
	return ofDay(timeline, picture, lang);
}

/** The sentences on top of the map for what it shows: with a reason or rows of the legend chosen, their answer. */
export function findingOf(timeline: Timeline, picture: Picture, lang: Lang): Finding {
	const whole = ofWhole(timeline, picture, lang);
	if (picture.reason) return { ...whole, ...ofReason(timeline, picture, picture.reason, lang) };
	// What the rows are a part of comes second.
	return picture.only.length ? { ...whole, ...ofRows(timeline, picture, whole.heading, lang) } : whole;
}
