import { capitalNames, type Entity, type Facts } from '#lib/facts/facts.ts';
import { collatorOf } from '#lib/facts/collator.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { searchWords } from '#lib/table/filter-rows.ts';
import type { TableCountry } from '#lib/bins/table-row.ts';

const wordsOf = (entity: Entity, facts: Facts): string => {
	const { name, former_names = [], other_names = [], search_words = [], iso2, iso3 } = entity;
	const texts = [
		name,
		...former_names,
		...other_names,
		...search_words,
		...capitalNames(entity, facts),
		iso2,
		iso3 ?? ''
	];
	return [...new Set(texts.flatMap(searchWords))].join(' ');
};

/** What the table holds of every country whatever the day, in the order of their names. */
export const tableCountries = (facts: Facts, lang: Lang): TableCountry[] =>
	[...facts.countries.values()]
		.map((entity) => {
			const { id, slug, name, region } = entity;
			return { id, slug, name, region, words: wordsOf(entity, facts) };
		})
		.sort((a, b) => collatorOf(lang).compare(a.name, b.name));
