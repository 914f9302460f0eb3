import { error } from '@sveltejs/kit';
import { langOfParam } from '#lib/facts/languages.ts';
import { built } from '#lib/server/built.ts';
import { jsonFeedOf } from '#lib/server/feeds/json-feed.ts';
import { FEED_NAMES, feedNamed } from '#lib/server/feeds/feeds.ts';
import { FEED_TYPES } from '#lib/server/feeds/site-feed.ts';
import { origin } from '#lib/server/origin.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => FEED_NAMES.map((name) => ({ ...built.param, name }));

/** A feed of the whole site, by JSON Feed 1.1. */
export const GET: RequestHandler = ({ params }) => {
	const feed = feedNamed(params.name, langOfParam(params.lang));
	if (!feed) error(404, params.name);
	return new Response(jsonFeedOf(feed, origin), { headers: { 'content-type': FEED_TYPES.json } });
};
