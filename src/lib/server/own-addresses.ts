import { DEFAULT_LANG, LANGUAGES, langOfSegment, paramOf, type Lang } from '#lib/facts/languages.ts';
import { escapeHtml } from '#lib/words/escape-html.ts';

/**
 * The links in the head of a page by which search engines know its own address and those of the same page in other languages; empty where nobody said
 * where the site lives.
 * @param origin as in `https://example.org`
 * @param path of the page, with the base path
 */
export function ownAddresses(origin: string | null, base: string, path: string): string {
	if (!origin) return '';
	const [, first = '', ...others] = path.slice(base.length).split('/');
	const rest = (langOfSegment(first) ? others : [first, ...others]).join('/');
	const link = (rel: string, to: string): string => `<link ${rel} href="${escapeHtml(origin + to)}">`;
	const addressIn = (lang: Lang): string => {
		const { lang: prefix } = paramOf(lang);
		return [base, prefix && `/${prefix}`, rest && `/${rest}`].filter(Boolean).join('') || '/';
	};
	const alternates = [
		link('rel="alternate" hreflang="x-default"', addressIn(DEFAULT_LANG)),
		...LANGUAGES.map(({ id, tag }) => link(`rel="alternate" hreflang="${tag}"`, addressIn(id)))
	];
	return link('rel="canonical"', path) + (LANGUAGES.length > 1 ? alternates.join('') : '');
}
