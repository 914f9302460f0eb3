import { siteIn } from '#lib/server/fact-base.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { correctionsFeed } from './corrections.ts';
import { countryFeed, eventsFeed } from './event-feeds.ts';
import { onThisDayFeed } from './on-this-day.ts';
import type { SiteFeed } from './site-feed.ts';

/** The feeds of no single country, by their names. */
const MAKERS = {
	events: eventsFeed,
	corrections: correctionsFeed,
	'on-this-day': onThisDayFeed
} as const;

export type FeedName = keyof typeof MAKERS;

export const FEED_NAMES = Object.keys(MAKERS) as FeedName[];

/** The feed of that name in a language; null where there is none. */
export const feedNamed = (name: string, lang: Lang): SiteFeed | null =>
	name in MAKERS ? MAKERS[name as FeedName](siteIn(lang)) : null;

/** The feed of the country with that slug; null where there is none. */
export function feedOfCountry(slug: string, lang: Lang): SiteFeed | null {
	const site = siteIn(lang);
	const entity = [...site.facts.countries.values()].find((one) => one.slug === slug);
	return entity ? countryFeed(entity, site) : null;
}
