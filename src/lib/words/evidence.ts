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

export interface SourceView {
	readonly number: number;
	readonly title: string;
	readonly publisher: string;
	readonly url: string;
	readonly date: string;
	readonly lang: string;
	readonly kind: string;
	readonly copyOf?: string;
}
