import { langOfParam } from '#lib/facts/languages.ts';
import { siteIn } from '#lib/server/fact-base.ts';
import { anniversaries } from '#lib/server/feeds/anniversaries.ts';
import { origin } from '#lib/server/origin.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What happened on which day of the year, as a calendar. */
export const GET: RequestHandler = ({ params }) =>
	new Response(anniversaries(siteIn(langOfParam(params.lang)), origin), {
		headers: { 'content-type': 'text/calendar; charset=utf-8' }
	});
