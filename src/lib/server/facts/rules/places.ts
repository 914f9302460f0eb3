import type { Mission, Places } from '#lib/facts/records.ts';
import { nearSlugs } from '#lib/view/near-names.ts';
import { slugify } from '#lib/view/slug.ts';
import type { Problem } from '../problem.ts';
import { countryFile, filedRecords, type Records, type Rule } from '../rule.ts';

const PLACES = 'data/places.yaml';
const DPRK = 'kp';

/** The id of a city that a record names, with the countries of today in which it may lie; without them, in any. */
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

/** The city whose id is nearest to what was written, or that bears it as a name; undefined where none is near. */
const nearestTo = (written: string, places: Places): string | undefined => {
	const addresses = Object.entries(places).flatMap(([id, { name, other_names = [] }]) =>
		[id, name, ...other_names].map((word) => ({ address: slugify(word), slug: id }))
	);
	return nearSlugs(slugify(written), addresses, 1)[0];
};

export const citiesAreKnown: Rule = {
	law: 'every city that a record names is an id of places.yaml, and lies in the country in which it is said to lie',
	check: (records) => {
		const { places } = records;
		return namedCities(records).flatMap(({ file, path, city, within }): Problem[] => {
			const known = places[city];
			if (!known) {
				const near = nearestTo(city, places);
				return [
					{
						file,
						path,
						what: `there is no "${city}" in data/places.yaml`,
						mend: `${near ? `perhaps ${near} is meant: ` : ''}write the id of a city, or add the city to data/places.yaml`
					}
				];
			}
			if (!within || known.in.some((country) => within.includes(country))) return [];
			const where = within.map((id) => `"${id}"`).join(' or ') || 'the DPRK';
			return [
				{
					file,
					path,
					what: `"${city}" does not lie in ${where}, says data/places.yaml`,
					mend: 'correct the city or the side of the mission'
				}
			];
		});
	}
};

export const placesAreUsed: Rule = {
	law: 'every city of places.yaml is named by a record, and lies in a country of the register',
	check: (records) => {
		const used = new Set(namedCities(records).map(({ city }) => city));
		const problem = (path: string, what: string, mend: string): Problem => ({
			file: PLACES,
			path,
			what,
			mend
		});
		return Object.entries(records.places).flatMap(([id, city]) => [
			...city.in.flatMap((country, i) =>
				country === DPRK || records.countries.has(country)
					? []
					: [problem(`${id}.in[${i}]`, `there is no "${country}" in data/countries`, 'correct the code')]
			),
			...(used.has(id) ? [] : [problem(id, `no record names "${id}"`, 'correct the id, or remove the city')])
		]);
	}
};

export const citiesStandOnce: Rule = {
	law: 'no city stands twice in places.yaml: within a country a name belongs to one',
	check: ({ places }) => {
		const owners = new Map<string, string>();
		return Object.entries(places).flatMap(([id, { name, other_names = [], in: countries }]) =>
			[name, ...other_names].flatMap((word) => {
				const keys = countries.map((country) => `${country} ${word}`);
				const owner = keys.map((key) => owners.get(key)).find((other) => other !== undefined);
				for (const key of keys) owners.set(key, id);
				if (owner === undefined) return [];
				return [
					{
						file: PLACES,
						path: id,
						what: `"${word}" is a name of ${owner} already`,
						mend: 'name one of the two otherwise, or remove it and write the other id in the records'
					}
				];
			})
		);
	}
};
