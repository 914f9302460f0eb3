import titleFace from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url&no-inline';
import { base } from '$app/paths';
import type { Handle } from '@sveltejs/kit';
import { langOfParam, tagOf } from '#lib/facts/languages.ts';
import { edition } from '#lib/server/edition.ts';
import { feedLink } from '#lib/server/feeds/feed-links.ts';
import { origin } from '#lib/server/origin.ts';
import { ownAddresses } from '#lib/server/own-addresses.ts';
import { iconLinks } from '#lib/server/icons/icon-links.ts';
import { headOfPage } from '#lib/server/preview/head-of-page.ts';
import styles from '#lib/styles/on-demand.css?url&no-inline';

/** The styles for paper and for high contrast: a file of their own, for which the first paint of everybody else does not wait. */
const STYLES = `<link rel="stylesheet" href="${styles}" media="print,(prefers-contrast:more),(forced-colors:active)">`;

/** The face of headings is asked for at once: the styles name it later. */
const FACE = `<link rel="preload" href="${titleFace}" as="font" type="font/woff2" crossorigin="anonymous">`;

/** Up to when the facts were checked, the version of the data and how they may be used, for the dialog in which a page is used. */
const EDITION = `data-checked="${edition.checked}" data-version="${edition.version}" data-licence="${edition.licence}"`;

/** What stands before a tag on a line of its own; but the end of a script belongs to what its hash in the security policy is of. */
const INDENT = /\n\t+(?=<(?!\/script))/g;

/**
 * Writes the language of the page into `<html lang>`, and into its head the link to the styles for paper and for high contrast, its own addresses, its feed,
 * and what is shown of it elsewhere.
 */
export const handle: Handle = ({ event, resolve }) => {
	const lang = langOfParam(event.params['lang']);
	const { pathname } = event.url;
	// The page for what is missing has none.
	const own = event.route.id?.endsWith('/404')
		? ''
		: ownAddresses(origin, base, pathname) + headOfPage(pathname, lang, { origin, base });
	const feed = feedLink(event);
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', tagOf(lang))
				.replace('%styles%', () => FACE + STYLES + iconLinks(base, lang) + own + feed)
				.replace('%edition%', EDITION)
				.replace(INDENT, '\n')
	});
};
