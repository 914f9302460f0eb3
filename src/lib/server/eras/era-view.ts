import { daySpan, type Day } from '#lib/dates/partial-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import type { ChangeKind } from '#lib/history/change.ts';
import { embassyMoves, endedWithState, movesBetween } from '#lib/history/moves.ts';
import { seoulPartnersOn } from '#lib/history/seoul-partners.ts';
import { partnersOn } from '#lib/history/states-on.ts';
import { eveOf, framesOf, type Era } from '#lib/server/content/eras.ts';
import { factsIn, timelineIn } from '#lib/server/fact-base.ts';
import { contextDate } from '#lib/server/panel/context-view.ts';
import { yearPath } from '#lib/view/paths.ts';
import type { CountView, EraView, FromTo } from '#lib/words/era-view.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { frameOf } from './frame.ts';

/** World events below this importance are left to the pages of the years. */
const LEAST_IMPORTANCE = 2;

/** What happened in the world in an era, as far as it mattered much. */
const eventsIn = ({ from, until }: Era, lang: Lang): EraView['events'] =>
	factsIn(lang)
		.context.filter(({ date, importance }) => {
			const { earliest } = daySpan(date);
			// What led to the first day is told with the first era.
			const begun = from <= earliest || from <= timelineIn(lang).firstDay;
			return importance <= LEAST_IMPORTANCE && begun && earliest <= until;
		})
		.map((event) => ({
			date: contextDate(event, lang),
			title: event.title,
			href: yearPath(lang, daySpan(event.date).earliest.slice(0, 4))
		}));

/** What the relations with states did in an era, and their embassies, in numbers that add up to those at its ends. */
function countsIn({ from, until }: Era, lang: Lang): CountView[] {
	const m = writtenMessagesFor(lang).historyPage.figures;
	const timeline = timelineIn(lang);
	const none = new Set(timeline.countries.filter(({ noState }) => noState).map(({ id }) => id));
	const count = (kind: ChangeKind): number =>
		timeline.changes.filter(
			(change) => change.kind === kind && !none.has(change.state) && from <= change.day && change.day <= until
		).length;
	const moves = movesBetween(timeline, from, until);
	const { opened, closed } = embassyMoves(moves);
	const ended = endedWithState(moves);
	return [
		{
			label: m.changes,
			counts: [
				{ count: count('relations-established'), label: m.established },
				{ count: count('relations-severed'), label: m.brokenOff },
				{ count: count('relations-suspended'), label: m.suspended },
				{ count: count('relations-restored'), label: m.restored },
				...(ended ? [{ count: ended, label: m.ended }] : [])
			]
		},
		{
			label: m.embassies,
			counts: [
				{ count: opened, label: m.opened },
				{ count: closed, label: m.closed }
			]
		}
	];
}

/** An era as its page shows it: every number worked out from the facts. */
export function eraView(era: Era, lang: Lang): EraView {
	const timeline = timelineIn(lang);
	const m = writtenMessagesFor(lang).historyPage;
	const begin = eveOf(era, timeline.firstDay);
	const fromTo = (label: string, of: (day: Day) => number): FromTo => {
		const [from, to] = [of(begin), of(era.until)];
		return { label, from, to, aloud: m.figures.fromTo(from, to) };
	};
	const events = eventsIn(era, lang);
	const [first, last] = [+era.from.slice(0, 4), +era.until.slice(0, 4)];
	return {
		id: era.id,
		span: m.figures.span(formatDate(era.from, lang), formatDate(era.until, lang)),
		name: m.figures.name(era.title),
		pyongyang: fromTo(m.figures.pyongyang, (day) => partnersOn(timeline, day)),
		seoul: fromTo(m.figures.seoul, (day) => seoulPartnersOn(timeline, day)),
		counts: countsIn(era, lang),
		frames: framesOf(era, timeline.firstDay).map((day) => frameOf(day, lang)),
		eventsTitle: m.events(events.length),
		events,
		changes: m.changed(timeline.changes.filter(({ day }) => era.from <= day && day <= era.until).length),
		years: Array.from({ length: last - first + 1 }, (_, i) => ({
			year: first + i,
			href: yearPath(lang, first + i)
		}))
	};
}
