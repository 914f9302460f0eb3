import type { Cause } from '#lib/facts/cause.ts';
import type { Status } from '#lib/facts/records.ts';
import { formatDate } from '#lib/i18n/format-date.ts';
import { historyMessagesFor } from '#lib/i18n/history-messages.ts';
import type { Lang } from '#lib/i18n/languages.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import type { Bin } from './bins.ts';
import { casesFor } from './cases.ts';
import type { Finding } from './finding.ts';
import { namesOf } from './names-of.ts';
import { outlinesOf, type Picture } from './picture.ts';
import type { Timeline } from './timeline.ts';

/** More names than these are left to the lists. */
const FEW = 8;

/** How many states each chosen row of the legend counts. */
const countOf = (picture: Picture, bin: Bin): number =>
	bin === 'not-sovereign' ? outlinesOf(picture) : picture.totals.all[bin];

/** The rows of the legend that are chosen, in a sentence, with names where they are few. */
function rowsInWords(
	{ lastDay, phrases }: Timeline,
	picture: Picture,
	lang: Lang,
	place: { readonly where: string; readonly date: string } = {
		where: picture.region ? phrases[picture.region]! : '',
		date: picture.day === lastDay && !picture.compare ? '' : formatDate(picture.day, lang)
	}
): string {
	const m = historyMessagesFor(lang).finding;
	const kept = picture.states.filter(({ bin }) => picture.only.includes(bin));
	const names = kept.length <= FEW && picture.only.length === 1 ? kept.map(({ state }) => state) : [];
	const counts = picture.only.map((bin) => [bin, countOf(picture, bin)] as const);
	const [first, last] = [picture.compare ?? '', picture.day].sort() as [string, string];
	const span = picture.compare
		? { from: formatDate(first, lang), date: formatDate(last, lang) }
		: { from: '', date: place.date };
	const words = { where: place.where, ...span, names: namesOf(names, lang) };
	if (picture.layer === 'pyongyang' && !picture.compare)
		return m.statuses({ ...words, counts: counts as (readonly [Status, number])[] });
	const labels = messagesFor(lang).bins as Readonly<Partial<Record<Bin, string>>>;
	return m.rows({ ...words, counts: counts.map(([bin, count]) => [labels[bin] ?? bin, count] as const) });
}

/** The answer to the rows of the legend that are chosen. */
export const ofRows = (timeline: Timeline, picture: Picture, lang: Lang): Pick<Finding, 'heading'> => ({
	heading: rowsInWords(timeline, picture, lang)
});

/** The answer to a reason: who broke off for it, and what became of the breaks. */
export function ofReason(
	timeline: Timeline,
	picture: Picture,
	reason: Cause,
	lang: Lang
): Pick<Finding, 'heading' | 'details'> {
	const m = historyMessagesFor(lang).finding;
	const { day, region, only } = picture;
	const cases = casesFor(timeline, reason, day, region);
	// A state that broke off twice is one state, and the last break counts.
	const last = [...new Map(cases.map((found) => [found.state.id, found])).values()];
	const open = last.filter(({ restored }) => !restored);
	const of = (kind: string): boolean => cases.some(({ change }) => change.kind === kind);
	const heading = m.breaks({
		where: region ? timeline.phrases[region]! : '',
		date: day === timeline.lastDay ? '' : formatDate(day, lang),
		count: last.length,
		restored: last.length - open.length,
		reason: timeline.phrases[reason]!,
		byThem: cases.every(({ change }) => change.by === 'country' && change.kind === 'relations-severed'),
		severed: of('relations-severed'),
		suspended: of('relations-suspended')
	});
	const rows = only.length
		? m.ofThese(
				rowsInWords(timeline, picture, lang, {
					where: '',
					date: day === timeline.lastDay ? '' : formatDate(day, lang)
				})
			)
		: '';
	return {
		heading: [heading, rows].filter(Boolean).join(' '),
		details:
			open.length <= FEW
				? m.notRestored(
						namesOf(
							open.map(({ state }) => state),
							lang
						)
					)
				: ''
	};
}
