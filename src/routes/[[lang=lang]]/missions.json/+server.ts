import { json } from '@sveltejs/kit';
import { langOfParam } from '#lib/facts/languages.ts';
import { tiesIn } from '#lib/server/table/table.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Dates of relations and missions of every country on any day: fetched when the table is asked for a day in the past. */
export const GET: RequestHandler = ({ params }) => json(tiesIn(langOfParam(params.lang)));
