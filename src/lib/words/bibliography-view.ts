// The sources of the register with what rests on them, in the words of one language.

import type { TextLink } from './story-view.ts';

/** A source of the register; what is not known of it is empty. */
export interface ListedSource {
	/** Its id in the register, which is its anchor. */
	readonly id: string;
	readonly url: string;
	/** Its title, or that nobody knows it and where it stands. */
	readonly title: string;
	readonly publisher: string;
	readonly date: string;
	readonly language: string;
	/** What it is a copy of; the address is empty where that has none. */
	readonly copyOf?: TextLink;
	/** The pages and their parts that rest on it, with how many facts of each do where there are several. */
	readonly supports: readonly TextLink[];
}
