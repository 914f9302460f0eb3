/** Figures of several series side by side. */
export interface SeriesTable {
	readonly names: readonly string[];
	readonly rows: readonly {
		readonly date: string;
		/** For each series its figures of that date: none, one, or two where counts differ. */
		readonly cells: readonly (readonly { readonly value: number; readonly label: string }[])[];
	}[];
}

/** The same figures as points over the years: across in per cent of the width, down in px. */
export interface SeriesChart {
	readonly height: number;
	readonly years: readonly { readonly year: number; readonly x: number }[];
	readonly levels: readonly { readonly value: number; readonly y: number }[];
	readonly series: readonly {
		readonly name: string;
		readonly points: readonly { readonly x: number; readonly y: number }[];
		/** Lines between figures of one year and the next. */
		readonly joins: readonly {
			readonly x1: number;
			readonly y1: number;
			readonly x2: number;
			readonly y2: number;
		}[];
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
