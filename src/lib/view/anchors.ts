import type { Mission, RelationEvent } from '#lib/facts/records.ts';

/** A date of the facts as part of an address: `1965`, `1990-to-1995`, `to-1995`. */
export const dateInAddress = (date: string): string =>
	date.replace('..', '-to-').replace(/[[\]]/g, '').replace(/^-|-$/g, '');

/** Names that are each given once: what has the name of one before it gets its number, `visit`, `visit-2`. */
export function numbered(names: readonly string[]): string[] {
	const seen = new Map<string, number>();
	return names.map((name) => {
		const count = (seen.get(name) ?? 0) + 1;
		seen.set(name, count);
		return count > 1 ? `${name}-${count}` : name;
	});
}

/** The day, month or year with which the address of an event begins, for machines; empty where its date is no single one. */
export const dateOfAnchor = (anchor: string): string =>
	/^\d{4}(-\d{2}){0,2}(?=-(?!to-)[a-z])/.exec(anchor)?.[0] ?? '';

/**
 * Ends of the addresses of events on the page of their country, made from date and kind: `1961-07-11-treaty`.
 * @param former the state that ended whose events they are, of those that are told on the pages of the countries of today
 */
export const eventAnchors = (
	events: readonly Pick<RelationEvent, 'date' | 'event'>[] = [],
	former?: string
): string[] =>
	numbered(events.map(({ date, event }) => [dateInAddress(date), event, former].filter(Boolean).join('-')));

/** Ends of the addresses of missions, made from kind and city: `embassy-beijing`. A second one there is numbered. */
export const missionAnchors = (
	missions: readonly Pick<Mission, 'kind' | 'city'>[] = [],
	former?: string
): string[] => numbered(missions.map(({ kind, city }) => [kind, city, former].filter(Boolean).join('-')));

/** End of the address of what accounts differ about, by its place in the list. */
export const disputeAnchor = (place: number, former?: string): string =>
	['dispute', place + 1, former].filter(Boolean).join('-');
