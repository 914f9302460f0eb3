import { daysBetween, type Day } from '#lib/dates/partial-date.ts';
import type { OrganisationTie } from '#lib/facts/records.ts';
import type { Bar, Stretch } from '#lib/words/organisations-view.ts';
import { daysOfTie } from './member-on.ts';

/** The time that the chart shows; both ends are days. */
export interface Time {
	readonly first: Day;
	readonly last: Day;
}

const round = (share: number): number => Math.round(share * 100) / 100;

/** Where a day lies between the ends of the chart, in parts of a hundred; a day outside lies at an end. */
export function placeOf(day: Day, { first, last }: Time): number {
	const within = day < first ? first : day > last ? last : day;
	return round((100 * daysBetween(first, within)) / daysBetween(first, last));
}

const stretch = (from: Day, to: Day, time: Time): Stretch => {
	const x = placeOf(from, time);
	return { x, width: round(Math.max(0, placeOf(to, time) - x)) };
};

/** The bar of a tie; null where its beginning is not known. */
export function barOf(tie: OrganisationTie, time: Time): Bar | null {
	const days = daysOfTie(tie);
	if (!days) return null;
	const { earliest, since, until, latest } = days;
	const maybe = [stretch(earliest, since, time), stretch(until, latest, time)];
	return {
		member: tie.role === 'member',
		sure: stretch(since, until, time),
		maybe: maybe.filter(({ width }) => width > 0)
	};
}

/** The decades within the time of the chart, each with its place. */
export function decadesOf(time: Time): { year: string; x: number }[] {
	const first = Math.ceil(+time.first.slice(0, 4) / 10) * 10;
	const last = +time.last.slice(0, 4);
	return Array.from({ length: Math.floor((last - first) / 10) + 1 }, (_, i) => {
		const year = String(first + 10 * i);
		return { year, x: placeOf(`${year}-01-01`, time) };
	});
}
