import iso from 'i18n-iso-countries';
import { slugify } from '#lib/url/slug.ts';
import type { Problem } from '../problem.ts';
import { countryFile, filedRecords, type Rule } from '../rule.ts';

export const recordsHaveNamesOfTheirOwn: Rule = {
	law: 'no two records have one name',
	check: (records) => {
		const owners = new Map<string, string>();
		return filedRecords(records).flatMap(({ file, record: { name } }): Problem[] => {
			const owner = owners.get(slugify(name) || name);
			owners.set(slugify(name) || name, owner ?? file);
			return owner
				? [
						{
							file,
							path: 'name',
							what: `"${name}" is the name of ${owner} already`,
							mend: 'correct one of the two'
						}
					]
				: [];
		});
	}
};

export const slugsFollowFromNames: Rule = {
	law: 'the address of a country is made from its name',
	check: ({ countries }) =>
		[...countries]
			.filter(([, { name, slug }]) => slugify(name) !== slug)
			.map(([id, { name, slug }]) => ({
				file: countryFile(id),
				path: 'slug',
				what: `"${slug}" is not made from the name "${name}"`,
				mend: `write ${slugify(name) || 'a name in Latin letters'}, or correct the name`
			}))
};

export const codesBelongTogether: Rule = {
	law: 'the two codes of a country are those that ISO 3166-1 gives to it',
	check: ({ countries }) =>
		[...countries].flatMap(([id, { iso2, iso3 }]): Problem[] => {
			// Codes that begin with X are given by their users, not by ISO.
			const right = iso2.startsWith('X') ? undefined : iso.alpha2ToAlpha3(iso2);
			return !right || !iso3 || right === iso3
				? []
				: [
						{
							file: countryFile(id),
							path: 'iso3',
							what: `${iso3} does not belong to ${iso2}`,
							mend: `write ${right}`
						}
					];
		})
};

/** An address of another kind than a web page has: `javascript:`, `data:`, `file:`. */
const FOREIGN_SCHEME = /^(?!https?:)[a-z][a-z0-9+.-]*:\S/i;

export const copiesNameWebPages: Rule = {
	law: 'what a source is a copy of is named in words or by the address of a web page',
	check: ({ sources }) =>
		[...sources]
			.filter(([, { mirror_of = '' }]) => FOREIGN_SCHEME.test(mirror_of))
			.map(([id, { mirror_of }]) => ({
				file: 'data/sources.yaml',
				path: `${id}.mirror_of`,
				what: `"${mirror_of}" is no address of a web page`,
				mend: 'write words, or an address that begins with http:// or https://'
			}))
};
