// An era of the history in words and numbers, ready for its page.

/** A picture of the world on a day. */
export interface PictureFrame {
	readonly src: string;
	/** What it shows, in a sentence. */
	readonly alt: string;
	/** The day, and with how many states there were relations. */
	readonly caption: string;
	/** The map on that day. */
	readonly href: string;
	/** Where it stands on the line of partners. */
	readonly at: readonly [x: number, y: number];
}

/** The number of partners over all years as a line. */
export interface PartnersLine {
	readonly d: string;
	readonly width: number;
	readonly height: number;
	/** The years written below it. */
	readonly years: readonly { readonly year: number; readonly x: number }[];
}

/** A number that went from one value to another. */
export interface FromTo {
	readonly label: string;
	readonly from: number;
	readonly to: number;
	/** The same for those who are read to. */
	readonly aloud: string;
}

/** What is counted over the years of an era. */
export interface CountView {
	readonly label: string;
	readonly counts: readonly { readonly count: number; readonly label: string }[];
}

export interface EraView {
	readonly id: string;
	/** Its first and its last day. */
	readonly span: string;
	/** Name of its figures. */
	readonly name: string;
	readonly pyongyang: FromTo;
	readonly seoul: FromTo;
	readonly counts: readonly CountView[];
	/** From its beginning to its end, at least two. */
	readonly frames: readonly PictureFrame[];
	readonly eventsTitle: string;
	readonly events: readonly { readonly date: string; readonly title: string; readonly href: string }[];
	readonly changes: string;
	readonly years: readonly { readonly year: number; readonly href: string }[];
}
