import type { Lang } from '#lib/facts/languages.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { PageFile } from './page-file.ts';

/** What an address of a text, as in /history#opening, is called: the title of the page and of the part. The address itself where there is no such text. */
export function titleAt(address: string, texts: readonly PageFile[], lang: Lang): string {
	const [path, part] = address.split('#');
	const page = texts.find((text) => text.path === path);
	const section = page?.sections.find(({ id }) => id === part);
	if (!page) return address;
	return section
		? writtenMessagesFor(lang).story.part({ page: page.title, part: section.title })
		: page.title;
}
