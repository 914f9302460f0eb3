import { json } from '@sveltejs/kit';
import { langOfParam } from '#lib/facts/languages.ts';
import { toursIn } from '#lib/server/content/tours.ts';
import { siteIn } from '#lib/server/fact-base.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The words of the tours and where each step leads: fetched when an address asks for a tour. */
export const GET: RequestHandler = ({ params }) => json(toursIn(siteIn(langOfParam(params.lang))));
