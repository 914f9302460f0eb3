import { slugify } from '#lib/view/slug.ts';
import type { Problem } from '../problem.ts';
import { countryFile, filedRecords, NAMES_FILE, type Records, type Rule } from '../rule.ts';

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
	[...countries].flatMap(([id, record]) => [
		{ address: record.slug, id, path: 'slug', isSlug: true },
		{ address: slugify(record.iso2), id, path: 'iso2', isSlug: false },
		{ address: slugify(record.iso3 ?? ''), id, path: 'iso3', isSlug: false },
		...(['former_names', 'other_names', 'search_words'] as const).flatMap((list) =>
			(record[list] ?? []).map((name, i) => ({
				address: slugify(name),
				id,
				path: `${list}[${i}]`,
				isSlug: false
			}))
		)
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

export const namesAreOfTheRegister: Rule = {
	law: 'names.yaml holds every country and every predecessor, and nothing else',
	check: (records) => {
		const filed = new Set(filedRecords(records).map(({ id }) => id));
		const missing = [...filed].filter((id) => !(id in records.names));
		const unknown = Object.keys(records.names).filter((id) => !filed.has(id));
		return [
			...missing.map((id): Problem => ({
				file: NAMES_FILE,
				path: '',
				what: `"${id}" is missing`,
				mend: 'add its names in Korean, traditional and simplified Chinese'
			})),
			...unknown.map((id): Problem => ({
				file: NAMES_FILE,
				path: id,
				what: `there is no "${id}" in data/countries or data/predecessors`,
				mend: 'correct the id, or remove the entry'
			}))
		];
	}
};

export const officialNamesDiffer: Rule = {
	law: 'an official name stands in names.yaml only where it differs from the name of the record',
	check: (records) =>
		filedRecords(records)
			.filter(({ id, record }) => records.names[id]?.official === record.name)
			.map(({ id, record }) => ({
				file: NAMES_FILE,
				path: `${id}.official`,
				what: `"${record.name}" is the name of the record`,
				mend: 'remove it'
			}))
};

/** What tells names apart: blanks and marks do not. */
const spelling = (name: string): string => name.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

export const namesAreOfOneState: Rule = {
	law: 'within a language a name of names.yaml stands once and belongs to one state',
	check: ({ names }) =>
		(['ko', 'zh-Hant', 'zh-Hans'] as const).flatMap((language) => {
			const owners = new Map<string, string>();
			return Object.entries(names).flatMap(([id, { [language]: list }]) =>
				list.flatMap((name, i): Problem[] => {
					const owner = owners.get(spelling(name));
					owners.set(spelling(name), owner ?? id);
					if (!owner) return [];
					return [
						{
							file: NAMES_FILE,
							path: `${id}.${language}[${i}]`,
							what: `"${name}" is a name of ${owner} already`,
							mend: 'write a form that belongs to this state alone, or remove it'
						}
					];
				})
			);
		})
};
