import { langOfSegment, paramOf, tagOf, type Lang } from '#lib/facts/languages.ts';
import { factsIn } from '#lib/server/fact-base.ts';
import { homeMessagesFor } from '#lib/words/home-messages.ts';
import { messagesFor } from '#lib/words/messages.ts';
import { breadcrumbsOf } from './breadcrumbs.ts';
import { breadcrumbList, dataBlock, dataset, type AddressOf } from './linked-data.ts';
import { pictureAddress } from './picture-address.ts';
import { previewTags } from './preview-tags.ts';
import { previewAt } from './previews.ts';

/** Where the site lives: its origin, or null where nobody said, and the path below which it does. */
export interface Place {
	readonly origin: string | null;
	readonly base: string;
}

/** The path of a page below that of its language, as in `/country/china`; `/` is the first page. */
function pathIn(path: string, base: string): string {
	const [, first = '', ...others] = path.slice(base.length).split('/');
	return `/${(langOfSegment(first) ? others : [first, ...others]).join('/')}`;
}

/** From paths below that of a language to whole addresses, as `ownAddresses` names them. */
function addressesOf({ origin, base }: Place, lang: Lang): AddressOf {
	if (!origin) return null;
	const { lang: prefix } = paramOf(lang);
	const root = origin + base + (prefix ? `/${prefix}` : '');
	// The first page of the default language is the only one whose address ends with a slash.
	return (path) => (path === '/' && prefix ? root : root + path);
}

/** What the head of a page says to places that show a preview of it, and to search engines. Empty for a page that has no preview. */
export function headOfPage(path: string, lang: Lang, place: Place): string {
	const within = pathIn(path, place.base);
	const preview = previewAt(within, lang);
	if (!preview) return '';
	const addressOf = addressesOf(place, lang);
	const site = messagesFor(lang).site.title;
	const tags = previewTags(preview, site, {
		page: addressOf && addressOf(within),
		picture: (place.origin ?? '') + place.base + pictureAddress(preview, lang)
	});
	const { description } = homeMessagesFor(lang);
	const data =
		within === '/'
			? dataset({ name: site, description, tag: tagOf(lang) }, factsIn(lang).edition, addressOf)
			: breadcrumbList(breadcrumbsOf(within, lang), addressOf);
	return tags + (data ? dataBlock(data) : '');
}
