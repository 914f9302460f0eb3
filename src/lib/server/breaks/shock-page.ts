import { addDays, daySpan, type Day } from '#lib/dates/partial-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { statesById } from '#lib/history/cases.ts';
import { changesFor } from '#lib/history/change.ts';
import type { Timeline } from '#lib/history/timeline.ts';
import { facts, storyIn, timelineIn, today } from '#lib/server/fact-base.ts';
import { homePath, yearPath } from '#lib/view/paths.ts';
import { inSite } from '#lib/view/text-paths.ts';
import { DEFAULT_VIEW, formatView } from '#lib/view/view.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { namesOf } from '#lib/words/names-of.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { groupsOf, type Group } from './groups.ts';
import { measureRows } from './measure-row.ts';
import { endsRelations, measuresOf } from './measures.ts';
import { reactionMap } from './reaction-map.ts';
import { standing, YEAR } from './standing.ts';
import { stateTracks } from './state-tracks.ts';

/** The map narrowed to the breaks of a group; on the day itself where there were none. */
function mapLink({ cause }: Group, from: Day, { changes }: Timeline, lang: Lang) {
	const m = writtenMessagesFor(lang).breakPages.map;
	const home = homePath(lang);
	if (changesFor(changes, cause, today).length)
		return { label: m.link, href: home + formatView({ ...DEFAULT_VIEW, reason: cause }) };
	return {
		label: m.dayLink(formatDate(from, lang)),
		href: home + formatView({ ...DEFAULT_VIEW, date: from })
	};
}

/** What the page of a group of measures needs besides its text: the day of the shock stands in its part `happened`. Throws for an unknown slug. */
export function shockPage(slug: string, lang: Lang) {
	const group = groupsOf(facts).find((one) => one.slug === slug);
	if (!group) throw new Error(`No shock of the vocabulary is called ${slug}`);
	const from = storyIn(lang, `/breaks/${slug}`).sections.find(({ id }) => id === 'happened')!.about;
	const timeline = timelineIn(lang);
	const states = statesById(timeline);
	const m = writtenMessagesFor(lang).breakPages;
	const all = measuresOf(facts);
	const measures = all.filter(group.holds);
	const ended = new Set(measures.filter(({ kind }) => endsRelations(kind)).map(({ state }) => state));
	const named = (test: (id: string) => boolean): string =>
		namesOf(
			[...new Set(measures.map(({ state }) => state))].filter(test).map((id) => states.get(id)!),
			lang
		);
	const until = addDays(from, YEAR);
	const nearby = all.filter(
		(measure) => !group.holds(measure) && daySpan(measure.event.date).latest >= from && measure.day <= until
	);
	return {
		slug,
		isShock: group.isShock,
		map: reactionMap(measures, from, timeline),
		asOn: m.map.asOn(formatDate(from, lang)),
		alt: m.map.alt({
			ended: named((id) => ended.has(id)),
			acted: named((id) => !ended.has(id)),
			date: formatDate(from, lang)
		}),
		links: [
			mapLink(group, from, timeline, lang),
			{ label: m.map.yearLink(from.slice(0, 4)), href: yearPath(lang, from.slice(0, 4)) }
		],
		rows: measureRows(measures, lang, false),
		tracks: stateTracks(measures, from, lang),
		span: m.tracks.text({ from: formatDate(from, lang), to: formatDate(today, lang) }),
		ends: { from: from.slice(0, 4), to: today.slice(0, 4) },
		standing: group.isShock ? standing(timeline, from, lang) : '',
		nearby: group.isShock
			? measureRows(nearby, lang, true).map(({ id, kind, date, state, label, reasonLabel }) => ({
					kind,
					state,
					text: m.near({ date, label, reason: reasonLabel }),
					href: inSite(lang, `/breaks#${id}`)
				}))
			: [],
		own: {
			map: m.map.classes,
			tracks: m.tracks.statuses,
			tracksName: m.tracks.name,
			table: m.table,
			nearby: m.nearby,
			noneNearby: m.noneNearby
		}
	};
}
