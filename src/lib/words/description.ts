import { daySpan, type Day } from '#lib/dates/partial-date.ts';
import type { Region, Status } from '#lib/facts/records.ts';
import { formatDate } from './format-date.ts';
import { historyMessagesFor } from './history-messages.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { listOf } from './list.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import { inForce } from '#lib/history/totals.ts';
import type { Bin } from '#lib/bins/bins.ts';
import { changeEvent } from './change-line.ts';
import { dateOf, latestChanges } from '#lib/history/change.ts';
import { countingNote } from './counting-note.ts';
import type { Picture } from '#lib/bins/picture.ts';
import type { Timeline, TimelineCountry } from '#lib/history/timeline.ts';

/** The words that a description needs. */
interface Words {
	readonly labelOf: (bin: Bin) => string;
	readonly regions: Readonly<Record<Region, string>>;
	readonly lang: Lang;
}

/** A country of today, and the date of its relations. */
interface Dated {
	readonly country: TimelineCountry;
	readonly since: string;
	/** The first day that the date can mean. */
	readonly from: Day;
}

/** The states of a day to whose relations a country of today owes its status: itself, or those to which its territory belonged. */
function statesBehind({ countries, former }: Timeline, country: TimelineCountry, day: Day): string[] {
	const { through = [country.id] } = stretchAt(country.history, day);
	return [...countries, ...former]
		.filter(({ id }) => through.includes(id))
		.map(({ inText, name }) => inText ?? name);
}

/** The countries of some statuses of which the date is known, from the earliest on. */
const bySince = (
	{ countries }: Timeline,
	{ looks, region }: Picture,
	test: (status: Status) => boolean
): Dated[] =>
	countries
		.filter((country) => !region || country.region === region)
		.flatMap((country): Dated[] => {
			const { bin, since } = looks.get(country.id)!;
			return since && test(bin as Status) ? [{ country, since, from: daySpan(since).earliest }] : [];
		})
		.sort((a, b) => (a.from < b.from ? -1 : +(a.from > b.from)));

/** All that share the date of the first. */
const together = (list: readonly Dated[]): readonly Dated[] =>
	list.filter(({ since }) => since === list[0]?.since);

/** How many of the states of each region have relations in force; with a region chosen, of that one. */
const regionCounts = ({ lastDay }: Timeline, { states, day }: Picture, { regions }: Words) =>
	(Object.entries(regions) as [Region, string][])
		.map(([region, name]) => {
			const inside = states.filter(
				({ state, unMember }) => state.region === region && (unMember || day !== lastDay)
			);
			const partners = inside.filter(({ status }) => inForce(status));
			return { name, partners: partners.length, all: inside.length };
		})
		.filter(({ all }) => all > 0);

/**
 * What the map shows, in sentences for those who do not see it: how many have each colour; for relations with Pyongyang on a day also how the regions differ,
 * the oldest and the newest relation, the latest break, and what changed last.
 */
export function descriptionOf(timeline: Timeline, picture: Picture, words: Words): string[] {
	const { lang, labelOf } = words;
	const m = historyMessagesFor(lang).description;
	const { all } = picture.totals;
	const bins = picture.bins.filter((bin) => all[bin] > 0);
	const sentences = [
		m.counts({
			date: formatDate(picture.day, lang),
			where: picture.region ? timeline.phrases[picture.region] : '',
			states: picture.states.length,
			rows: bins.map((bin) => ({ label: labelOf(bin), count: all[bin] }))
		}),
		countingNote(timeline, picture, lang)
	].filter(Boolean);
	if (picture.layer !== 'pyongyang' || picture.compare || picture.reason || picture.only.length)
		return sentences;

	const named = (list: readonly Dated[]): { names: string; date: string } => ({
		names: listOf(
			[...new Set(list.flatMap(({ country }) => statesBehind(timeline, country, picture.day)))],
			lang
		),
		date: formatDate(list[0]!.since, lang)
	});
	const partners = bySince(timeline, picture, inForce);
	const breaks = bySince(timeline, picture, (status) => status === 'severed');
	const last = latestChanges(timeline.changes, picture.day);
	return [
		...sentences,
		m.regions({
			today: picture.day === timeline.lastDay,
			regions: regionCounts(timeline, picture, words)
		}),
		partners.length ? m.oldest(named(together(partners))) : '',
		partners.length ? m.newest(named(together(partners.toReversed()))) : '',
		breaks.length ? m.lastBreak(named(together(breaks.toReversed()))) : '',
		last.length
			? m.lastChange(
					formatDate(dateOf(last[0]!), lang),
					listOf(
						last.map((change) => m.change(changeEvent(change, timeline, lang))),
						lang
					)
				)
			: ''
	].filter(Boolean);
}
