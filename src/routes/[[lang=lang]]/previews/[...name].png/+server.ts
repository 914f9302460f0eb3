import { error } from '@sveltejs/kit';
import { langOfParam } from '#lib/facts/languages.ts';
import { built } from '#lib/server/built.ts';
import { drawingOf } from '#lib/server/preview/drawing.ts';
import { previewsIn } from '#lib/server/preview/previews.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	[...previewsIn(built.lang).keys()].map((name) => ({ ...built.param, name }));

/**
 * The picture that is shown of a page where somebody shares a link to it, as a drawing: the build makes a PNG of it (src/hosting/preview-pictures.ts), which
 * is what such places take.
 */
export const GET: RequestHandler = ({ params }) => {
	const lang = langOfParam(params.lang);
	const preview = previewsIn(lang).get(params.name);
	if (!preview) error(404, params.name);
	return new Response(drawingOf(preview, lang), { headers: { 'content-type': 'image/svg+xml' } });
};
