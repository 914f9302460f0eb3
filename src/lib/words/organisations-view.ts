/** A stretch of the chart in parts of a hundred of its width. */
export interface Stretch {
	readonly x: number;
	readonly width: number;
}

/** A tie in the chart: `sure` days, and days on which it may have been. */
export interface Bar {
	readonly member: boolean;
	readonly sure: Stretch;
	readonly maybe: readonly Stretch[];
}

/** What North Korea was or is in a body, as the page shows it; texts are empty where nothing is known. */
export interface TieView {
	readonly role: string;
	readonly joined: string;
	readonly left: string;
	readonly note: string;
	/** Name of the level of confidence where it is the lowest. */
	readonly doubt: string;
	readonly sources: readonly { readonly href: string; readonly label: string }[];
}

/** An international body as the page shows it. */
export interface BodyView {
	readonly id: string;
	readonly name: string;
	/** Empty where it is the name. */
	readonly short: string;
	/** From when to when, in years. */
	readonly when: string;
	readonly bars: readonly Bar[];
	readonly ties: readonly TieView[];
}

/** Bodies of one kind. */
export interface GroupView {
	readonly kind: string;
	readonly label: string;
	readonly bodies: readonly BodyView[];
}

/** The page of the organisations below its text. */
export interface OrganisationsView {
	readonly decades: readonly { readonly year: string; readonly x: number }[];
	/** The line at the day of joining the United Nations. */
	readonly un: { readonly x: number; readonly label: string };
	readonly chart: readonly GroupView[];
	readonly left: readonly BodyView[];
	readonly out: readonly GroupView[];
	readonly table: readonly GroupView[];
}
