import { generateJsonFeed } from 'feedsmith';
import { tagOf } from '#lib/facts/languages.ts';
import { inSite } from '#lib/view/text-paths.ts';
import { messagesFor } from '#lib/words/messages.ts';
import { momentOf, whole, type SiteFeed } from './site-feed.ts';
import { stableId } from './stable-id.ts';

/** A feed in the form of JSON Feed 1.1. Its own address and that of its page are told only where the origin is known: there they must be whole. */
export function jsonFeedOf(feed: SiteFeed, origin: string | null): string {
	const { lang, name, title, description, page, entries } = feed;
	const m = messagesFor(lang).site;
	const own = origin
		? {
				home_page_url: whole(page, origin),
				feed_url: whole(inSite(lang, `/feeds/${name}.json`), origin)
			}
		: {};
	return JSON.stringify(
		generateJsonFeed({
			title: m.pageTitle(title),
			description,
			language: tagOf(lang),
			authors: [{ name: m.title }],
			...own,
			items: entries.map((entry) => ({
				id: stableId(`${lang}/${entry.key}`),
				url: whole(entry.href, origin),
				title: entry.title,
				content_html: entry.html,
				date_modified: momentOf(entry.day)
			}))
		})
	);
}
