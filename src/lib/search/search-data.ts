import type { EntityId, Status } from '#lib/facts/records.ts';

// What the browser needs to find a state: the form of /search.json, made at build time in one language.

/** What a word of an entry is, from the surest hit to the faintest: of two equal hits the earlier kind goes first. */
export const WORD_KINDS = [
	'code',
	'name',
	'other',
	'official',
	'ko',
	'zh-Hant',
	'zh-Hans',
	'former',
	'capital'
] as const;
export type WordKind = (typeof WORD_KINDS)[number];

interface Entry {
	/** Unique among all entries. */
	readonly id: string;
	readonly name: string;
	/** Everything else by which it is found. */
	readonly words: Readonly<Partial<Record<Exclude<WordKind, 'name'>, readonly string[]>>>;
}

/** A page, or a part of one, that can be found: a year, a world event, a text of the site and its parts. */
export interface PageEntry extends Entry {
	/** What it is, in a line. */
	readonly detail: string;
	/** Its address. */
	readonly address: string;
	/** Set where it has the map. */
	readonly hasMap?: true;
}

/** A state that can be found: a country, a state that ended or a territory. */
export interface SearchEntry extends Entry {
	/** The country whose page tells of it: itself, or the one that continues it or represents it abroad. */
	readonly country: EntityId;
	/** Last part of the address of that page. */
	readonly slug: string;
	/** Name of that country where it is another. */
	readonly leadsTo?: string;
	/** Present status of that country. */
	readonly status: Status;
}

export interface SearchData {
	/** Countries, then states that ended, then territories, each in the order of their names. */
	readonly entries: readonly SearchEntry[];
	readonly pages: readonly PageEntry[];
	/** The words for the statuses. */
	readonly statuses: Readonly<Record<Status, string>>;
}
