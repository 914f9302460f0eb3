import { error } from '@sveltejs/kit';
import { langOfParam } from '#lib/facts/languages.ts';
import { built } from '#lib/server/built.ts';
import { pictureDays } from '#lib/server/picture/picture-days.ts';
import { worldPicture } from '#lib/server/picture/world-picture.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => pictureDays(built.lang).map((day) => ({ ...built.param, day }));

/** A small picture of the world on a day, for pages that show many. */
export const GET: RequestHandler = ({ params }) => {
	const lang = langOfParam(params.lang);
	if (!pictureDays(lang).includes(params.day)) error(404, params.day);
	return new Response(worldPicture(lang, params.day), { headers: { 'content-type': 'image/svg+xml' } });
};
