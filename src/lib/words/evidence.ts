// How a fact is proved, in the words of one language, ready to be read.

import type { ConfidenceLevel } from '#lib/facts/records.ts';

/** Numbers of the source notes, and how sure the fact is. */
export interface Evidence {
	readonly sources: readonly number[];
	readonly confidence?: {
		readonly level: ConfidenceLevel;
		readonly label: string;
		readonly definition: string;
	};
}

/** A source in the order of the numbers, from 1 on; what is not known of it is left out. */
export interface SourceView {
	readonly title?: string;
	readonly publisher: string;
	readonly url: string;
	readonly date?: string;
	readonly lang?: string;
	readonly kind: string;
	readonly copyOf?: string;
}
