import { error, json } from '@sveltejs/kit';
import { countryJson } from '#lib/server/data/country-json.ts';
import { facts } from '#lib/server/fact-base.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const countries = [...facts.countries.values()];

export const entries: EntryGenerator = () => countries.map(({ slug }) => ({ slug }));

/** All that is known of a country, in the language of the facts. */
export const GET: RequestHandler = ({ params }) => {
	const entity = countries.find(({ slug }) => slug === params.slug);
	if (!entity) error(404, params.slug);
	return json(countryJson(entity, facts));
};
