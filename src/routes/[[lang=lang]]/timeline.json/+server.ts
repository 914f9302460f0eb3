import { json } from '@sveltejs/kit';
import { langOfParam } from '#lib/facts/languages.ts';
import { timelineIn } from '#lib/server/fact-base.ts';
import { shapes } from '#lib/server/map/shapes.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** All histories in one language: fetched once, after the page can be read. */
export const GET: RequestHandler = ({ params }) =>
	json({
		...timelineIn(langOfParam(params.lang)),
		territories: Object.fromEntries(
			shapes()
				.filter(({ territory }) => territory)
				.map(({ key, name }) => [key, name])
		)
	});
