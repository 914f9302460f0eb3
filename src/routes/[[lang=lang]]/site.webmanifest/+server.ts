import { base } from '$app/paths';
import { langOfParam } from '#lib/facts/languages.ts';
import { manifest } from '#lib/server/icons/manifest.ts';
import { homePath } from '#lib/view/paths.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = ({ params }) => {
	const lang = langOfParam(params.lang);
	return new Response(`${JSON.stringify(manifest(lang, homePath(lang), base))}\n`, {
		headers: { 'content-type': 'application/manifest+json' }
	});
};
