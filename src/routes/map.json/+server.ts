import { json } from '@sveltejs/kit';
import { mapGeometry } from '#lib/server/map/map-geometry.ts';

export const prerender = true;

/** What the browser needs to move about the map. */
export const GET = (): Response => json(mapGeometry());
