import { error } from '@sveltejs/kit';
import { langOfParam } from '#lib/facts/languages.ts';
import { built } from '#lib/server/built.ts';
import { facts } from '#lib/server/fact-base.ts';
import { atomOf } from '#lib/server/feeds/atom.ts';
import { feedOfCountry } from '#lib/server/feeds/feeds.ts';
import { FEED_TYPES } from '#lib/server/feeds/site-feed.ts';
import { origin } from '#lib/server/origin.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	[...facts.countries.values()].map(({ slug }) => ({ ...built.param, slug }));

/** The events of a country, by RFC 4287. */
export const GET: RequestHandler = ({ params }) => {
	const feed = feedOfCountry(params.slug, langOfParam(params.lang));
	if (!feed) error(404, params.slug);
	return new Response(atomOf(feed, origin), { headers: { 'content-type': FEED_TYPES.atom } });
};
