import type { Status } from '#lib/facts/records.ts';

/** What relations were through the years, a bar for each state; places and widths in per cent of the whole. */
export interface StatusBars {
	/** What the picture shows. */
	readonly label: string;
	/** What a line across a bar is. */
	readonly event: string;
	readonly rows: readonly {
		readonly name: string;
		readonly href: string;
		readonly stretches: readonly { readonly status: Status; readonly x: number; readonly width: number }[];
		/** A line for each time that something happened, as a path in a drawing of 10,000 by 320. */
		readonly events: string;
		/** The stretches in words. */
		readonly told: readonly string[];
	}[];
	readonly years: readonly { readonly year: number; readonly x: number }[];
	/** The statuses that occur, as a key. */
	readonly statuses: readonly { readonly status: Status; readonly label: string }[];
}
