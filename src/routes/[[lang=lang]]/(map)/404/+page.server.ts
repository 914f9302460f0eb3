import { addresses } from '#lib/server/addresses.ts';
import { langOfParam } from '#lib/facts/languages.ts';
import { factsIn, timelineIn } from '#lib/server/fact-base.ts';
import { yearsOf } from '#lib/bins/year-totals.ts';
import type { PageServerLoad } from './$types';

/** The page becomes 404.html, which a host serves for every address that does not exist: it carries all addresses to find the near ones. */
export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	return {
		missing: true,
		years: yearsOf(timelineIn(lang)).map(String),
		addresses: addresses.map(({ address, slug }) => [address, slug] as const),
		names: Object.fromEntries([...factsIn(lang).countries.values()].map(({ slug, name }) => [slug, name]))
	};
};
