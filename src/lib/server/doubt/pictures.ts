import { daysBetween, type Day } from '#lib/dates/partial-date.ts';
import type { EntityId } from '#lib/facts/records.ts';
import type { Basis } from './basis.ts';

/** How a class is drawn, from well known to hardly known; `none` is not a question of knowing. */
export type Shade = 'best' | 'good' | 'fair' | 'worst' | 'none' | 'self';

/** A class of a picture with the entities in it. */
export interface DoubtClass {
	readonly id: string;
	readonly shade: Shade;
	readonly members: readonly EntityId[];
}

/** One picture of what is known how well. Every entity of the register is in exactly one of its classes. */
export interface DoubtPicture {
	readonly id: 'confidence' | 'precision' | 'newest';
	readonly classes: readonly DoubtClass[];
}

const YEAR = 365.25;

/** The precision of a date, by its form. */
export const precisionOf = (date: string | null): 'day' | 'month' | 'year' | 'range' | 'none' => {
	if (!date) return 'none';
	if (date.startsWith('[')) return 'range';
	return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
};

/** How old the newest word of a record is. */
export function ageOf(newest: Day | null, today: Day): 'two' | 'five' | 'ten' | 'older' | 'none' {
	if (!newest) return 'none';
	const years = daysBetween(newest, today) / YEAR;
	return years <= 2 ? 'two' : years <= 5 ? 'five' : years <= 10 ? 'ten' : 'older';
}

const SHADES: Readonly<Record<DoubtPicture['id'], Readonly<Record<string, Shade>>>> = {
	confidence: { high: 'best', medium: 'good', low: 'worst', none: 'none' },
	precision: { day: 'best', month: 'good', year: 'fair', range: 'worst', none: 'none' },
	newest: { two: 'best', five: 'good', ten: 'fair', older: 'worst', none: 'none' }
};

/** The three pictures of a day: how sure the fact is that gives each status, how precise its date is, and how old the newest word is. */
export function doubtPictures(bases: ReadonlyMap<EntityId, Basis>, today: Day): DoubtPicture[] {
	const classOf = (picture: DoubtPicture['id'], { confidence, date, newest }: Basis): string =>
		picture === 'confidence'
			? (confidence ?? 'none')
			: picture === 'precision'
				? precisionOf(date)
				: ageOf(newest, today);
	const others = [...bases].filter(([, { status }]) => status !== 'self');
	const self = [...bases].filter(([, { status }]) => status === 'self').map(([id]) => id);
	return (Object.keys(SHADES) as DoubtPicture['id'][]).map((picture) => ({
		id: picture,
		classes: [
			...Object.entries(SHADES[picture]).map(([id, shade]) => ({
				id,
				shade,
				members: others.filter(([, basis]) => classOf(picture, basis) === id).map(([entity]) => entity)
			})),
			{ id: 'self', shade: 'self' as const, members: self }
		]
	}));
}
