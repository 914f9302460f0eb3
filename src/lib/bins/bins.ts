import type { Day } from '#lib/dates/partial-date.ts';
import type { Status } from '#lib/facts/records.ts';
import { inForce } from '#lib/history/totals.ts';

/** What the map colours by: relations with Pyongyang, or with which of the two Koreas. */
export const LAYERS = ['pyongyang', 'two-koreas'] as const;
export type Layer = (typeof LAYERS)[number];

// What the map can be coloured by. A bin is a row of the legend; its look stands in src/lib/styles/status.css.

/** With which of the two Korean states a country has relations. */
export const TWO_KOREAS = [
	'only-pyongyang',
	'both',
	'only-seoul',
	'neither',
	'not-sovereign',
	'unknown',
	'korea'
] as const;
export type TwoKoreas = (typeof TWO_KOREAS)[number];

/** What became of the relations with Pyongyang between two days. */
export const COMPARED = ['gained', 'lost', 'changed', 'kept', 'without', 'self'] as const;
export type Compared = (typeof COMPARED)[number];

export type Bin = Status | TwoKoreas | Compared;

/** The bins of a view, in the order of the legend. `statuses` is the list of the vocabulary. */
export const binsOf = (
	{ compare, layer }: { readonly compare: Day | null; readonly layer: Layer },
	statuses: readonly Status[]
): readonly Bin[] => (layer === 'two-koreas' ? TWO_KOREAS : compare ? COMPARED : statuses);

/** The bin of a country in the layer of the two Koreas; `rok` is undefined where the data set is silent. */
export function twoKoreasBin(status: Status, rok: boolean | undefined): TwoKoreas {
	if (rok === undefined) return 'unknown';
	if (inForce(status)) return rok ? 'both' : 'only-pyongyang';
	if (rok) return 'only-seoul';
	return status === 'not-sovereign' ? 'not-sovereign' : 'neither';
}

const NO_TIE: readonly Status[] = ['never', 'not-sovereign'];

/**
 * The bin of a country when two days are compared. Gained and lost are relations in force; changed is everything else that differs, such as an
 * embassy opened or closed. That a state came into being without relations is no change of relations.
 */
export function comparedBin(before: Status, after: Status): Compared {
	if (after === 'self') return 'self';
	if (inForce(before) !== inForce(after)) return inForce(after) ? 'gained' : 'lost';
	if (before === after || (NO_TIE.includes(before) && NO_TIE.includes(after)))
		return inForce(after) ? 'kept' : 'without';
	return 'changed';
}
