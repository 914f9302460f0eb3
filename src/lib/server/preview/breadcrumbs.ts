import type { Lang } from '#lib/facts/languages.ts';
import { messagesFor } from '#lib/words/messages.ts';
import { previewAt } from './previews.ts';

/** A page on the way from the first one, by its path below that of the language. */
export interface Crumb {
	readonly name: string;
	readonly path: string;
}

/** The way from the first page to the one at a path, itself included: the pages whose addresses its own begins with. Only the first for itself. */
export function breadcrumbsOf(path: string, lang: Lang): Crumb[] {
	const parts = path.split('/').filter(Boolean);
	const above = parts
		.map((_, i) => `/${parts.slice(0, i + 1).join('/')}`)
		.flatMap((prefix) => {
			const preview = previewAt(prefix, lang);
			return preview ? [{ name: preview.heading, path: prefix }] : [];
		});
	return [{ name: messagesFor(lang).site.title, path: '/' }, ...above];
}
