/** A step of a tour: a view of the map with a few words to it. */
export interface TourStep {
	readonly title: string;
	readonly text: string;
	/** The address of its view on the map, which says that it is a step of the tour. */
	readonly address: string;
	/** The address of the same words with their sources. */
	readonly sources: string;
}

/** A story that is told on the map, step by step. */
export interface Tour {
	/** What an address calls it: `tour=contest`. */
	readonly slug: string;
	readonly title: string;
	readonly steps: readonly TourStep[];
}

/** What the file of the tours is, as an example for `hasShape`. */
export const TOURS_SHAPE = [
	{ slug: '', title: '', steps: [{ title: '', text: '', address: '', sources: '' }] }
];
