import type { Lang } from '#lib/facts/languages.ts';
import { aboutPath, homePath, tablePath } from '#lib/view/paths.ts';
import { inSite } from '#lib/view/text-paths.ts';
import { messagesFor } from '#lib/words/messages.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';

/**
 * The way to the text, the name and the ways to the parts of the site, as they stand in the head of every page: links need no code. `reload` says whether the way to the map loads a
 * document, the value of `data-sveltekit-reload`; `path` is that of the page.
 */
export function headerWays(lang: Lang, reload: 'off' | '', path: string): string {
	const m = writtenMessagesFor(lang).ways;
	const skip = `<a class="skip" href="#text">${m.skip}</a>`;
	const name = `<a class="name" href="${homePath(lang)}" data-sveltekit-reload="${reload}">${messagesFor(lang).site.title}</a>`;
	const map = `<a class="home" href="${homePath(lang)}" data-sveltekit-reload="${reload}">${m.map}</a>`;
	const ways = [
		[tablePath(lang), m.table, ''],
		[inSite(lang, '/history'), m.history, ''],
		[inSite(lang, '/embassies'), m.embassies, ' class="embassies"'],
		[aboutPath(lang), m.about, '']
	] as const;
	const links = ways.map(([href, words, kind]) => {
		const here = path === href || path.startsWith(`${href}/`);
		return `<a${kind} href="${href}" data-sveltekit-reload${here ? ' aria-current="true"' : ''}>${words}</a>`;
	});
	return `${skip}${name}<nav aria-label="${m.label}">${map}${links.join('')}</nav>`;
}
