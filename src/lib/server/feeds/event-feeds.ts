import type { Entity } from '#lib/facts/facts.ts';
import type { Site } from '#lib/server/content/story.ts';
import type { Wording } from '#lib/server/panel/event-view.ts';
import { nameOf } from '#lib/server/panel/mission-view.ts';
import { SourceNotes } from '#lib/server/panel/source-notes.ts';
import { kindsOf } from '#lib/server/relations/kinds.ts';
import { countryPath, homePath } from '#lib/view/paths.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { eventEntry } from './event-entry.ts';
import type { FeedEntry, SiteFeed } from './site-feed.ts';
import { toldEvents, toldOfCountry, type ToldEvent } from './told-events.ts';

/** A feed of all states has as many entries. */
const NEWEST = 100;

/** What is needed to tell facts in the language of a site. */
export const wordingOf = ({ facts, lang }: Site): Wording => ({
	facts,
	lang,
	notes: new SourceNotes(facts, lang)
});

/** The latest first; of one day in the order of their keys, so that two builds agree. */
const latestFirst = (told: readonly ToldEvent[], site: Site): FeedEntry[] => {
	const wording = wordingOf(site);
	return told
		.map((event) => eventEntry(event, wording))
		.sort((a, b) => b.day.localeCompare(a.day) || (a.key < b.key ? -1 : 1));
};

/** The newest events of the relations with all states: begun, broken off, missions; what was agreed or said is told on the pages. */
export function eventsFeed(site: Site): SiteFeed {
	const told = toldEvents(site).filter(({ event }) => kindsOf(event).includes('relations'));
	return {
		lang: site.lang,
		name: 'events',
		...writtenMessagesFor(site.lang).feeds.names.events,
		page: homePath(site.lang),
		updated: site.facts.edition.checked_up_to,
		entries: latestFirst(told, site).slice(0, NEWEST)
	};
}

/** Every event that the page of a country tells. */
export function countryFeed(entity: Entity, site: Site): SiteFeed {
	const { lang, facts } = site;
	const m = writtenMessagesFor(lang).feeds;
	const name = nameOf(entity.id, wordingOf(site));
	return {
		lang,
		name: `country/${entity.slug}`,
		title: m.ofCountry(name),
		description: m.aboutCountry(name),
		page: countryPath(lang, entity.slug),
		updated: facts.edition.checked_up_to,
		entries: latestFirst(toldOfCountry(entity, site), site)
	};
}
