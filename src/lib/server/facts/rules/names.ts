import { slugify } from '#lib/url/slug.ts';
import { countryFile, type Records, type Rule } from '../rule.ts';

export const filesAreNamedByCode: Rule = {
	law: 'a file is named by the ISO code that it holds',
	check: ({ countries }) =>
		[...countries]
			.filter(([id, { iso2 }]) => id !== iso2.toLowerCase())
			.map(([id, { iso2 }]) => ({
				file: countryFile(id),
				path: 'iso2',
				what: `${iso2} stands in ${id}.yaml`,
				mend: `rename the file to ${iso2.toLowerCase()}.yaml, or correct the code`
			}))
};

/** Every address that leads to a country: slug, codes and names. A name in another script has none. */
const addresses = ({
	countries
}: Records): { address: string; id: string; path: string; isSlug: boolean }[] =>
	[...countries].flatMap(([id, { slug, iso2, iso3, former_names = [], other_names = [] }]) => [
		{ address: slug, id, path: 'slug', isSlug: true },
		{ address: slugify(iso2), id, path: 'iso2', isSlug: false },
		{ address: slugify(iso3 ?? ''), id, path: 'iso3', isSlug: false },
		...former_names.map((name, i) => ({
			address: slugify(name),
			id,
			path: `former_names[${i}]`,
			isSlug: false
		})),
		...other_names.map((name, i) => ({
			address: slugify(name),
			id,
			path: `other_names[${i}]`,
			isSlug: false
		}))
	]);

export const addressesAreUnique: Rule = {
	law: 'every slug, code, former name and other name leads to one country only',
	check: (records) => {
		const owners = new Map<string, string>();
		// Slugs first: where a name is the slug of another country, the name has to give way.
		const all = addresses(records)
			.filter(({ address }) => address)
			.sort((a, b) => Number(b.isSlug) - Number(a.isSlug));
		return all.flatMap(({ address, id, path }) => {
			const owner = owners.get(address);
			owners.set(address, owner ?? id);
			if (!owner || owner === id) return [];
			return [
				{
					file: countryFile(id),
					path,
					what: `/country/${address} leads to ${owner} already`,
					mend: 'choose another slug or name, or remove it'
				}
			];
		});
	}
};
