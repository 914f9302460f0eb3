import { capital, joined } from './letters.ts';

/** A part of the world as a phrase, or empty; a day, empty for the last one; the earlier day, where two are compared. */
export interface Place {
	readonly where: string;
	readonly date: string;
	readonly from?: string;
}

/** A sentence of a place and a day: “In Africa on 18 August 1976, 3 states had …”, perhaps with words before the place. */
export function placed({ where, date, from }: Place, what: string, before = ''): string {
	const place = joined([where, from ? `between ${from} and ${date}` : date && `on ${date}`], ' ');
	return capital(before + joined([place, what], ', '));
}
