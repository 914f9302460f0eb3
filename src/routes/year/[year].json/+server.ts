import { error, json } from '@sveltejs/kit';
import { DEFAULT_LANG } from '#lib/facts/languages.ts';
import { yearEnds } from '#lib/server/data/rows/statuses.ts';
import { yearJson } from '#lib/server/data/year-json.ts';
import { facts, histories, timelineIn } from '#lib/server/fact-base.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const years = yearEnds(facts).map(({ year }) => year);

export const entries: EntryGenerator = () => years.map((year) => ({ year: `${year}` }));

/** All that is known of a year, in the language of the facts. */
export const GET: RequestHandler = ({ params }) => {
	const year = years.find((known) => `${known}` === params.year);
	if (!year) error(404, params.year);
	return json(yearJson(year, { facts, histories, timeline: timelineIn(DEFAULT_LANG) }));
};
