import { json } from '@sveltejs/kit';
import { langOfParam } from '#lib/facts/languages.ts';
import { facts, histories } from '#lib/server/fact-base.ts';
import { searchDataOf } from '#lib/server/search/search-data.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Everything by which states are found, in one language: fetched when the search is opened. */
export const GET: RequestHandler = ({ params }) =>
	json(searchDataOf(facts, histories, langOfParam(params.lang)));
