/** A link to a text or a source. */
export interface TextLink {
	readonly href: string;
	readonly label: string;
}

/** What a sentence rests on, at the foot of the page. */
export interface NoteView {
	readonly number: number;
	/** Name of the link back to the text. */
	readonly back: string;
	/** What the fact is, with its date; empty where the sources say it. */
	readonly label: string;
	/** Where the site tells more of it. */
	readonly told?: TextLink;
	readonly sources: readonly TextLink[];
}

/** A text of the site with its HTML. */
export interface StoryView {
	readonly title: string;
	readonly description: string;
	readonly lead: string;
	readonly sections: readonly {
		readonly id: string;
		readonly title: string;
		readonly about: string;
		readonly html: string;
	}[];
	readonly notes: readonly NoteView[];
}

/** A text as a page of its own. */
export interface StoryPage extends StoryView {
	/** The page that it belongs to. */
	readonly up: TextLink | null;
}

/** A page in the list, with those that belong to it. */
export interface ListedPage {
	readonly href: string;
	readonly title: string;
	readonly description: string;
	readonly parts: readonly ListedPage[];
}
