import type { Candidate } from '#lib/history/counting.ts';
import type { CountLimits } from '#lib/view/count-view.ts';

/** A choice of a day with what it does to the usual number. */
export interface ChoiceView {
	readonly choice: string;
	readonly label: string;
	readonly why: string;
	readonly adds: string;
	readonly then: number;
}

/** A day on which the switch counts. */
export interface CountDay extends CountLimits {
	readonly label: string;
	readonly result: string;
	readonly candidates: readonly Candidate[];
	readonly rows: readonly ChoiceView[];
}
