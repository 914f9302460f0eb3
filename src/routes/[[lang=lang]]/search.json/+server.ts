import { json } from '@sveltejs/kit';
import type { MapOverrides } from '#lib/facts/records.ts';
import { langOfParam } from '#lib/facts/languages.ts';
import { facts, histories } from '#lib/server/fact-base.ts';
import { readYaml } from '#lib/server/facts/files.ts';
import { searchDataOf } from '#lib/server/search/search-data.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

const overrides = readYaml('map-overrides.yaml') as MapOverrides;

/** Everything by which states are found, in one language: fetched when the search is opened. */
export const GET: RequestHandler = ({ params }) =>
	json(searchDataOf(facts, overrides, histories, langOfParam(params.lang)));
