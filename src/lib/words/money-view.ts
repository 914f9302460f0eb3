/** Figures of several series side by side. */
export interface SeriesTable {
	readonly names: readonly string[];
	readonly rows: readonly {
		readonly date: string;
		/** For each series its figures of that date: none, one, or two where counts differ. */
		readonly cells: readonly (readonly { readonly value: number; readonly label: string }[])[];
	}[];
}

/** A step of the sanctions with the page of its year. */
export interface SanctionView {
	readonly date: string;
	readonly href: string;
	readonly title: string;
	readonly text: string;
	readonly sources: readonly { readonly href: string; readonly label: string }[];
}
