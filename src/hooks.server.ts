import type { Handle } from '@sveltejs/kit';
import { langOfParam, tagOf } from '#lib/facts/languages.ts';
import styles from '#lib/styles/on-demand.css?url&no-inline';

/** The styles for paper and for high contrast: a file of their own, for which the first paint of everybody else does not wait. */
const STYLES = `<link rel="stylesheet" href="${styles}" media="print,(prefers-contrast:more),(forced-colors:active)">`;

/** Writes the language of the page into `<html lang>`, and the link to the styles for paper and for high contrast into its head. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', tagOf(langOfParam(event.params['lang']))).replace('%styles%', STYLES)
	});
