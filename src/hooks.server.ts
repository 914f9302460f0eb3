import type { Handle } from '@sveltejs/kit';
import { langOfParam, tagOf } from '#lib/i18n/languages.ts';

/** Writes the language of the page into `<html lang>`. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', tagOf(langOfParam(event.params['lang'])))
	});
