import type { Handle } from '@sveltejs/kit';
import { langOfParam, tagOf } from '#lib/i18n/languages.ts';
import contrast from '#lib/styles/contrast.css?url&no-inline';
import print from '#lib/styles/print.css?url&no-inline';

/** Style sheets for some readers only: files of their own, for which the first paint of the others does not wait. */
const STYLES = [
	[print, 'print'],
	[contrast, '(prefers-contrast: more), (forced-colors: active)']
]
	.map(([href, media]) => `<link rel="stylesheet" href="${href}" media="${media}" />`)
	.join('');

/** Writes the language of the page into `<html lang>`, and the style sheets for paper and for high contrast into its head. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', tagOf(langOfParam(event.params['lang']))).replace('%styles%', STYLES)
	});
