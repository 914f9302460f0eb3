import { error } from '@sveltejs/kit';
import { iconDrawing, ICONS, TOUCH_ICON } from '#lib/server/icons/icons.ts';
import { Resvg } from '@resvg/resvg-js';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const all = [...ICONS, TOUCH_ICON];

export const entries: EntryGenerator = () => all.map(({ name }) => ({ name }));

/** An icon of the site, for the screens of phones and for the lists of programs. */
export const GET: RequestHandler = ({ params }) => {
	const icon = all.find(({ name }) => name === params.name);
	if (!icon) error(404, params.name);
	const png = new Resvg(iconDrawing(icon), { font: { loadSystemFonts: false } }).render().asPng();
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
