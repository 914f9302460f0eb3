import iso from 'i18n-iso-countries';
import { slugify } from '#lib/view/slug.ts';
import type { Problem } from '../problem.ts';
import { countryFile, filedRecords, NAMES_FILE, predecessorFile, type Rule } from '../rule.ts';

export const recordsHaveNamesOfTheirOwn: Rule = {
	law: 'no two records have one name, nor is an official name or the other name of a former state that of another record',
	check: (records) => {
		const filed = filedRecords(records);
		const owners = new Map<string, string>();
		const take = (file: string, name: string, place: Pick<Problem, 'file' | 'path'>): Problem[] => {
			const key = slugify(name) || name;
			const owner = owners.get(key);
			owners.set(key, owner ?? file);
			return owner && (owner !== file || place.path === 'name')
				? [
						{
							...place,
							what: `"${name}" is the name of ${owner} already`,
							mend: 'correct one of the two'
						}
					]
				: [];
		};
		// The names of the records first: the others have to give way.
		return [
			...filed.flatMap(({ file, record: { name } }) => take(file, name, { file, path: 'name' })),
			...filed.flatMap(({ id, file }) => {
				const official = records.names[id]?.official;
				return official ? take(file, official, { file: NAMES_FILE, path: `${id}.official` }) : [];
			}),
			...[...records.predecessors].flatMap(([id, { other_names = [] }]) => {
				const file = predecessorFile(id);
				return other_names.flatMap((name, i) => take(file, name, { file, path: `other_names[${i}]` }));
			})
		];
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
			.filter(([, { copy_of = '' }]) => FOREIGN_SCHEME.test(copy_of))
			.map(([id, { copy_of }]) => ({
				file: 'data/sources.yaml',
				path: `${id}.copy_of`,
				what: `"${copy_of}" is no address of a web page`,
				mend: 'write words, or an address that begins with http:// or https://'
			}))
};
