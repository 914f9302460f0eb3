import type { Cause } from '#lib/facts/cause.ts';
import type { Status } from '#lib/facts/records.ts';
import { formatDate } from './format-date.ts';
import { historyMessagesFor } from './history-messages.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { binMessagesFor } from './bin-messages.ts';
import type { Bin } from '#lib/bins/bins.ts';
import { casesFor } from '#lib/history/cases.ts';
import { sentencesOf } from './list.ts';
import { namesOf } from './names-of.ts';
import { outlinesOf, type Picture } from '#lib/bins/picture.ts';
import type { Timeline } from '#lib/history/timeline.ts';

/** What is said in the place of the whole, and below it. */
interface Narrowed {
	readonly heading: string;
	readonly details: string;
}

/** More names than these are left to the lists. */
const FEW = 8;

/** How many states each chosen row of the legend counts. */
const countOf = (picture: Picture, bin: Bin): number =>
	bin === 'not-sovereign' ? outlinesOf(picture) : picture.totals.all[bin];

const keptBy = ({ states, only }: Picture): Picture['states'] =>
	states.filter(({ bin }) => only.includes(bin));

/** Where and when, as a sentence begins; without a day for the last one. */
function placeOfRows({ lastDay, phrases }: Timeline, picture: Picture, lang: Lang) {
	const { day, compare, region } = picture;
	const [first, last] = [compare ?? '', day].sort() as [string, string];
	return {
		where: region ? phrases[region] : '',
		from: compare ? formatDate(first, lang) : '',
		date: day === lastDay && !compare ? '' : formatDate(last, lang)
	};
}

/** The rows of the legend that are chosen, in a sentence, with names where they are few; `ofThese` where they narrow what the sentence before tells. */
function rowsInWords(
	timeline: Timeline,
	picture: Picture,
	lang: Lang,
	{ place = placeOfRows(timeline, picture, lang), ofThese = false } = {}
): string {
	const m = historyMessagesFor(lang).finding;
	const kept = keptBy(picture);
	const few = kept.length <= FEW && picture.only.length === 1 ? kept.map(({ state }) => state) : [];
	const counts = picture.only.map((bin) => [bin, countOf(picture, bin)] as const);
	const labels = binMessagesFor(lang) as Readonly<Partial<Record<Bin, string>>>;
	const naming = (names: string, ofThese: boolean): string =>
		picture.layer === 'pyongyang' && !picture.compare
			? m.statuses({ ...place, names, ofThese, counts: counts as (readonly [Status, number])[] })
			: m.rows({
					...place,
					names,
					ofThese,
					counts: counts.map(([bin, count]) => [labels[bin] ?? bin, count] as const)
				});
	const names = namesOf(few, lang);
	return naming(naming(names, false).length <= m.longest ? names : '', ofThese);
}

/** The answer to the rows of the legend that are chosen; `whole` is the sentence of which they are a part. */
export function ofRows(timeline: Timeline, picture: Picture, whole: string, lang: Lang): Narrowed {
	const m = historyMessagesFor(lang).finding;
	const each = rowsInWords(timeline, picture, lang);
	if (each.length <= m.longest) return { heading: each, details: whole };
	return {
		heading: m.chosen({
			...placeOfRows(timeline, picture, lang),
			count: keptBy(picture).length,
			rows: picture.only.length
		}),
		details: sentencesOf([each, whole], lang)
	};
}

/** The answer to a reason: who broke off for it, and what became of the breaks. */
export function ofReason(timeline: Timeline, picture: Picture, reason: Cause, lang: Lang): Narrowed {
	const m = historyMessagesFor(lang).finding;
	const { day, region, only } = picture;
	const cases = casesFor(timeline, reason, day, region);
	// A state that broke off twice is one state, and the last break counts.
	const last = [...new Map(cases.map((found) => [found.state.id, found])).values()];
	const open = last.filter(({ restored }) => !restored);
	const of = (kind: string): boolean => cases.some(({ change }) => change.kind === kind);
	const heading = m.breaks({
		where: region ? timeline.phrases[region] : '',
		date: day === timeline.lastDay ? '' : formatDate(day, lang),
		count: last.length,
		restored: last.length - open.length,
		reason: timeline.phrases[reason],
		byThem: cases.every(({ change }) => change.by === 'country' && change.kind === 'relations-severed'),
		severed: of('relations-severed'),
		suspended: of('relations-suspended')
	});
	const rows = only.length
		? rowsInWords(timeline, picture, lang, {
				place: { where: '', from: '', date: day === timeline.lastDay ? '' : formatDate(day, lang) },
				ofThese: true
			})
		: '';
	const left = namesOf(
		open.map(({ state }) => state),
		lang
	);
	return {
		heading,
		details: sentencesOf([rows, open.length <= FEW && m.notRestored(left)], lang)
	};
}
