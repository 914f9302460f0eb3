import { generateAtomFeed } from 'feedsmith';
import { tagOf } from '#lib/facts/languages.ts';
import { inSite } from '#lib/view/text-paths.ts';
import { messagesFor } from '#lib/words/messages.ts';
import { FEED_TYPES, momentOf, whole, type SiteFeed } from './site-feed.ts';
import { stableId } from './stable-id.ts';

/** A feed in the form of RFC 4287. Without an origin its links are relative references, which the RFC allows; its ids never depend on it. */
export function atomOf(feed: SiteFeed, origin: string | null): string {
	const { lang, name, title, description, page, updated, entries } = feed;
	const m = messagesFor(lang).site;
	return generateAtomFeed({
		xml: { lang: tagOf(lang) },
		id: stableId(`${lang}/feeds/${name}`),
		title: { value: m.pageTitle(title) },
		subtitle: { value: description },
		updated: momentOf(updated),
		authors: [{ name: m.title }],
		links: [
			{ rel: 'self', type: FEED_TYPES.atom, href: whole(inSite(lang, `/feeds/${name}.atom`), origin) },
			{ rel: 'alternate', type: 'text/html', href: whole(page, origin) }
		],
		entries: entries.map((entry) => ({
			id: stableId(`${lang}/${entry.key}`),
			title: { value: entry.title },
			updated: momentOf(entry.day),
			links: [{ rel: 'alternate', type: 'text/html', href: whole(entry.href, origin) }],
			content: { type: 'html', value: entry.html }
		}))
	});
}
