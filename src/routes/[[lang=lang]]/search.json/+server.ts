import { json } from '@sveltejs/kit';
import { langOfParam } from '#lib/facts/languages.ts';
import { factsIn, histories, siteIn } from '#lib/server/fact-base.ts';
import { pageEntries } from '#lib/server/search/page-entries.ts';
import { searchDataOf } from '#lib/server/search/search-data.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Everything by which states and pages are found, in one language: fetched when the search is opened. */
export const GET: RequestHandler = ({ params }) => {
	const lang = langOfParam(params.lang);
	return json(searchDataOf(factsIn(lang), histories, lang, pageEntries(siteIn(lang))));
};
