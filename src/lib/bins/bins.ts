import type { Day } from '#lib/dates/partial-date.ts';
import type { Status } from '#lib/facts/records.ts';
import type { Represented } from '#lib/history/represented.ts';

/** What the map colours by: relations with Pyongyang, or with which of the two Koreas; who has a mission in Pyongyang, or where North Korea has one. */
export const LAYERS = ['pyongyang', 'two-koreas', 'missions', 'missions-abroad'] as const;
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

// What both directions of missions have in common, from the closest tie to none.
const WITHOUT_EMBASSY = [
	'other-office',
	'covered',
	'no-mission',
	'no-relations',
	'not-sovereign',
	'self'
] as const;

/** What a country has in Pyongyang. */
export const MISSIONS = ['staffed', 'unstaffed', 'staff-unknown', ...WITHOUT_EMBASSY] as const;

/** What North Korea has in a country. */
export const MISSIONS_ABROAD = ['embassy-abroad', ...WITHOUT_EMBASSY] as const;

export type MissionBin = Represented | (typeof WITHOUT_EMBASSY)[number];

export type Bin = Status | TwoKoreas | Compared | MissionBin;

const OF_LAYER: Readonly<Partial<Record<Layer, readonly Bin[]>>> = {
	'two-koreas': TWO_KOREAS,
	missions: MISSIONS,
	'missions-abroad': MISSIONS_ABROAD
};

/** The bins of a view, in the order of the legend. `statuses` is the list of the vocabulary. */
export const binsOf = (
	{ compare, layer }: { readonly compare: Day | null; readonly layer: Layer },
	statuses: readonly Status[]
): readonly Bin[] => OF_LAYER[layer] ?? (compare ? COMPARED : statuses);
