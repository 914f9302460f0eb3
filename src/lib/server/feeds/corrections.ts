import type { Correction } from '#lib/facts/records.ts';
import type { Site } from '#lib/server/content/story.ts';
import { inSite } from '#lib/view/text-paths.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { paragraphs, sourcesHtml } from './event-entry.ts';
import { wordingOf } from './event-feeds.ts';
import type { FeedEntry, SiteFeed } from './site-feed.ts';

/** What a correction is, and the end of its address on the page of the feeds: of what, and from which days on. */
const placeOf = ({ date, country, from }: Correction): string => `corrected-${date}-${country}-${from}`;

/** The corrections in words, the latest first; those of one day in the order of the records. */
export function correctionEntries(site: Site): (FeedEntry & { readonly id: string })[] {
	const { facts, lang } = site;
	const m = writtenMessagesFor(lang).feeds;
	const wording = wordingOf(site);
	return facts.corrections
		.map((correction) => {
			const { date, country, from, until, was, now, why, sources = [] } = correction;
			const days = m.days({ from: formatDate(from, lang), until: formatDate(until, lang) });
			const id = placeOf(correction);
			return {
				id,
				key: `corrections/${id}`,
				title: m.correction({ state: facts.countries.get(country)!.name, days }),
				day: date,
				href: inSite(lang, `/feeds#${id}`),
				html: paragraphs([m.change({ was, now }), m.why(why)]) + sourcesHtml(sources, wording)
			};
		})
		.sort((a, b) => b.day.localeCompare(a.day));
}

/** What was told of a status before, and is no longer. */
export function correctionsFeed(site: Site): SiteFeed {
	const entries = correctionEntries(site);
	return {
		lang: site.lang,
		name: 'corrections',
		...writtenMessagesFor(site.lang).feeds.names.corrections,
		page: inSite(site.lang, '/feeds#corrections'),
		updated: entries[0]?.day ?? site.facts.edition.checked_up_to,
		entries
	};
}
