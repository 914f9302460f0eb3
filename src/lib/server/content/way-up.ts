import type { TextLink } from '#lib/words/story-view.ts';
import { inSite } from '#lib/view/text-paths.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { Site } from './story.ts';
import { titleAt } from './title-at.ts';

/** From a page of text, by its address below that of the language, to the page that it belongs to; null where it belongs to none. */
export function wayUp(path: string, { texts, lang }: Pick<Site, 'texts' | 'lang'>): TextLink | null {
	const above = path.slice(0, path.lastIndexOf('/'));
	if (!above) return null;
	// The page about the site is no text: its words are messages.
	const label = above === '/about' ? writtenMessagesFor(lang).about.title : titleAt(above, texts, lang);
	return { href: inSite(lang, above), label };
}
