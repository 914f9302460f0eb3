// What the pages about breaks of relations show, made by the server: texts are whole here, numbers are places in a drawing.

interface Link {
	readonly label: string;
	readonly href: string;
}

/** A measure as a row of a table. */
export interface MeasureRow {
	/** End of the address of the row. */
	readonly id: string;
	/** What the table can be narrowed to. */
	readonly kind: string;
	readonly reason: string;
	readonly date: string;
	readonly state: Link;
	readonly label: string;
	readonly text: string;
	readonly who: string;
	readonly reasonLabel: string;
	readonly why: string;
	readonly note: string;
	/** Words for a doubtful record, or empty. */
	readonly unsure: string;
	/** The page of the measures to which it belongs; absent on that page itself. */
	readonly group?: Link;
	/** When relations were restored, or that they were not, or how they stood where the measure did not end them. */
	readonly restored: string;
	/** Each with its number as the label, and with its title as the name. */
	readonly sources: readonly (Link & { readonly name: string })[];
}

/** A mark of a drawing, by its middle; `id` is that of the row. */
export interface DrawnMark {
	readonly kind: string;
	readonly x: number;
	readonly y: number;
	readonly id: string;
}

/** Measures by year as a drawing: marks above the axis, restorations below it. */
export interface Strip {
	readonly width: number;
	readonly height: number;
	readonly axis: number;
	readonly marks: readonly DrawnMark[];
	/** Years with a line and a number. */
	readonly ticks: readonly { readonly year: number; readonly x: number }[];
}

/** A stretch of a bar, in per cent of its length. */
export interface TrackPart {
	readonly status: 'in-force' | 'suspended' | 'severed' | 'none';
	readonly x: number;
	readonly width: number;
}

/** The relations of a state from a shock on. */
export interface Track {
	readonly state: Link;
	readonly parts: readonly TrackPart[];
	/** Where its measures stand on the bar, in per cent. */
	readonly marks: readonly { readonly kind: string; readonly x: number }[];
	readonly text: string;
}

/** A name beside its place, all in per cent of the picture. */
export interface MapLabel {
	readonly name: string;
	readonly x: number;
	readonly y: number;
	/** Where the name stands, and on which side of that it is written. */
	readonly textX: number;
	readonly textY: number;
	readonly anchor: 'start' | 'end';
}

/** What a state did, or how it stood to North Korea then. */
export type MapClass = 'ended' | 'acted' | 'self' | 'partner' | 'none';

/** The world, or a part of it, as it answered a shock. */
export interface ReactionMap {
	readonly viewBox: string;
	/** One path for all states of a class. */
	readonly land: readonly { readonly id: MapClass; readonly d: string }[];
	readonly labels: readonly (MapLabel & { readonly id: MapClass })[];
}
