import type { Address } from '#lib/view/near-names.ts';
import { slugify } from '#lib/view/slug.ts';
import { facts } from './fact-base.ts';

/** Everything that may stand after /country/: slug, ISO codes, former and other names, each with the country that it leads to. */
export const addresses: readonly (Address & { readonly id: string })[] = [
	...facts.countries.values()
].flatMap((entity) => {
	const { id, slug, iso2, iso3, former_names = [], other_names = [], search_words = [] } = entity;
	const others = [iso2, iso3 ?? '', ...former_names, ...other_names, ...search_words].map(slugify);
	return [...new Set([slug, ...others])].filter(Boolean).map((address) => ({ address, id, slug }));
});
