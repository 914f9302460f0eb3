import type { Bin } from './bins.ts';

/** How a country looks on the map. */
export interface Look {
	readonly bin: Bin;
	/** The bin that it may have been instead, where the dates leave it open: hatched. */
	readonly orElse?: Bin;
	/** The bin of the other part of a divided country: striped. */
	readonly beside?: Bin;
	/** The date, as the sources have it, from which the relation, or the break, counts. */
	readonly since?: string;
}
