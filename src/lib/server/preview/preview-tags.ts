import { escapeHtml } from '#lib/words/escape-html.ts';
import { PREVIEW } from './layout.ts';
import type { Preview } from './preview.ts';

/** Where a page and its picture are found. */
export interface Places {
	/** The whole address of the page; null where nobody said where the site lives. */
	readonly page: string | null;
	/** That of the picture, or its path where nobody did. */
	readonly picture: string;
}

/**
 * The tags in the head of a page by which places where somebody shares a link to it show a title, a sentence and a picture (Open Graph). The address that
 * they name has no query: a link may ask for another day, and what is shown is that of the day which picture and sentence name.
 * @param site name of the site
 */
export function previewTags(
	{ title, description, alt, article }: Preview,
	site: string,
	{ page, picture }: Places
): string {
	const tags: Record<string, string | number | null> = {
		'og:site_name': site,
		'og:type': article ? 'article' : 'website',
		'og:title': title,
		'og:description': description,
		'og:url': page,
		'og:image': picture,
		'og:image:width': PREVIEW.width,
		'og:image:height': PREVIEW.height,
		'og:image:alt': alt
	};
	const properties = Object.entries(tags).flatMap(([name, content]) =>
		content === null ? [] : [`<meta property="${name}" content="${escapeHtml(`${content}`)}">`]
	);
	// What else it has to say is taken from the tags above.
	return `${properties.join('')}<meta name="twitter:card" content="summary_large_image">`;
}
