import type { Mission } from '#lib/facts/records.ts';
import { nearSlugs } from '#lib/view/near-names.ts';
import { slugify } from '#lib/view/slug.ts';
import type { Problem } from '../problem.ts';
import { countryFile, filedRecords, type Records, type Rule } from '../rule.ts';

const PLACES = 'data/places.yaml';
const DPRK = 'kp';

/** A city that a record names, with the countries of today in which it may lie; without them, in any. */
interface Named {
	readonly file: string;
	readonly path: string;
	readonly city: string;
	readonly within?: readonly string[];
}

/** The countries of today on whose soil the state was. */
const soilOf = (id: string, { countries }: Records): string[] =>
	countries.has(id)
		? [id]
		: [...countries]
				.filter(([, { predecessors = [] }]) => predecessors.some(({ state }) => state === id))
				.map(([heir]) => heir);

const missionsAt = (
	file: string,
	missions: readonly Mission[],
	soil: readonly string[],
	at: (i: number) => string
): Named[] =>
	missions.map(({ side, city }, i) => ({
		file,
		path: `${at(i)}.city`,
		city,
		within: side === 'in-dprk' ? [DPRK] : soil
	}));

const namedCities = (records: Records): Named[] => [
	...filedRecords(records).flatMap(({ id, file, record }) =>
		missionsAt(file, record.missions ?? [], soilOf(id, records), (i) => `missions[${i}]`)
	),
	...missionsAt('data/other-missions.yaml', records.otherMissions, [], (i) => `[${i}]`),
	...[...records.countries].flatMap(([id, { capital, accredited_from = [] }]) => [
		...capital.map((city, i) => ({ file: countryFile(id), path: `capital[${i}]`, city, within: [id] })),
		...accredited_from.map(({ from: city }, i) => ({
			file: countryFile(id),
			path: `accredited_from[${i}].from`,
			city
		}))
	])
];

export const citiesAreKnown: Rule = {
	law: 'every city that a record names stands in places.yaml, in the country in which it is said to lie',
	check: (records) => {
		const { places } = records;
		const all = Object.values(places).flat();
		return namedCities(records).flatMap(({ file, path, city, within }): Problem[] => {
			const known = within ? within.flatMap((id) => places[id] ?? []) : all;
			if (known.includes(city)) return [];
			const slugs = all.map((name) => ({ address: slugify(name), slug: name }));
			const [near] = nearSlugs(slugify(city), slugs, 1);
			const elsewhere = all.includes(city);
			return [
				{
					file,
					path,
					what: elsewhere
						? `"${city}" does not lie in ${within!.map((id) => `"${id}"`).join(' or ') || 'the DPRK'}, says data/places.yaml`
						: `there is no "${city}" in data/places.yaml`,
					mend: elsewhere
						? 'correct the city or the side of the mission'
						: `${near ? `perhaps ${near} is meant: ` : ''}correct the spelling, or add the city to data/places.yaml`
				}
			];
		});
	}
};

export const placesAreUsed: Rule = {
	law: 'every city of places.yaml is named by a record, and lies in a country of the register',
	check: (records) => {
		const used = new Set(namedCities(records).map(({ city }) => city));
		return Object.entries(records.places).flatMap(([id, cities]): Problem[] => {
			if (id !== DPRK && !records.countries.has(id))
				return [
					{ file: PLACES, path: id, what: `there is no "${id}" in data/countries`, mend: 'correct the code' }
				];
			return cities.flatMap((city, i) =>
				used.has(city)
					? []
					: [
							{
								file: PLACES,
								path: `${id}[${i}]`,
								what: `no record names "${city}"`,
								mend: 'correct the spelling, or remove it'
							}
						]
			);
		});
	}
};
