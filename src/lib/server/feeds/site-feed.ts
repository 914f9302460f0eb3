import type { Day } from '#lib/dates/partial-date.ts';
import type { Lang } from '#lib/facts/languages.ts';

/** Something that a feed tells. */
export interface FeedEntry {
	/** What it is, in every edition of the facts and in every place where the site may live. */
	readonly key: string;
	readonly title: string;
	/** The day that is told, as the time of the entry. */
	readonly day: Day;
	/** Address of the place on the site that tells it, from the root of the host. */
	readonly href: string;
	/** Paragraphs of HTML, every text escaped. */
	readonly html: string;
}

/** A list of entries that programs ask for again and again. */
export interface SiteFeed {
	readonly lang: Lang;
	/** What it is, and the end of its address below /feeds/: `events`, `country/china`. */
	readonly name: string;
	readonly title: string;
	readonly description: string;
	/** Address of the page that tells the same, from the root of the host. */
	readonly page: string;
	/** The day up to which it tells. */
	readonly updated: Day;
	readonly entries: readonly FeedEntry[];
}

/** The forms of a feed, by the ending of its address, with the media type. */
export const FEED_TYPES = { atom: 'application/atom+xml', json: 'application/feed+json' } as const;

export type FeedForm = keyof typeof FEED_TYPES;

/** The time of what is told of a day: its middle, so that it is that day nearly everywhere. */
export const momentOf = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** An address of the site with its host, where that is known; else as it is, to be read from where the file was found. */
export const whole = (href: string, origin: string | null): string => `${origin ?? ''}${href}`;
