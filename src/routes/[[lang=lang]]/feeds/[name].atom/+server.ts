import { error } from '@sveltejs/kit';
import { langOfParam } from '#lib/facts/languages.ts';
import { built } from '#lib/server/built.ts';
import { atomOf } from '#lib/server/feeds/atom.ts';
import { FEED_NAMES, feedNamed } from '#lib/server/feeds/feeds.ts';
import { FEED_TYPES } from '#lib/server/feeds/site-feed.ts';
import { origin } from '#lib/server/origin.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => FEED_NAMES.map((name) => ({ ...built.param, name }));

/** A feed of the whole site, by RFC 4287. */
export const GET: RequestHandler = ({ params }) => {
	const feed = feedNamed(params.name, langOfParam(params.lang));
	if (!feed) error(404, params.name);
	return new Response(atomOf(feed, origin), { headers: { 'content-type': FEED_TYPES.atom } });
};
