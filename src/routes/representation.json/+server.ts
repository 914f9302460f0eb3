import { json } from '@sveltejs/kit';
import { representation } from '#lib/server/representation/representation.ts';

export const prerender = true;

/** Who is represented where on any day: fetched when the map is asked for missions. */
export const GET = (): Response => json(representation);
