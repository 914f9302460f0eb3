import type { Status } from '#lib/facts/records.ts';
import { inForce } from '#lib/history/totals.ts';
import type { Compared, TwoKoreas } from './bins.ts';

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
