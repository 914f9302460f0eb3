import type { Day } from '#lib/dates/partial-date.ts';
import { capitalNames, cityName, type Entity, type Facts } from '#lib/facts/facts.ts';
import type { Side } from '#lib/facts/records.ts';
import { collatorOf } from '#lib/facts/collator.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { isUnconfirmed, postsOn } from '#lib/history/posts-on.ts';
import { searchWords } from '#lib/table/filter-rows.ts';
import type { Post, TableCountry } from '#lib/bins/table-row.ts';

/** From which cities one side is represented with the other when it has no embassy there. */
export const postsOf = (entity: Entity, side: Side, day: Day, facts: Facts): Post[] =>
	postsOn(entity, side, day, facts).map((post) => ({
		city: cityName(post.city, facts),
		...(isUnconfirmed(post) ? { perhaps: true } : {}),
		...(post.reported === undefined ? {} : { reported: post.reported })
	}));

const wordsOf = (entity: Entity, facts: Facts): string => {
	const { name, former_names = [], other_names = [], iso2, iso3 } = entity;
	const texts = [name, ...former_names, ...other_names, ...capitalNames(entity, facts), iso2, iso3 ?? ''];
	return [...new Set(texts.flatMap(searchWords))].join(' ');
};

/** What the table holds of every country whatever the day, in the order of their names; with the posts of the last day. */
export const tableCountries = (facts: Facts, lang: Lang): TableCountry[] =>
	[...facts.countries.values()]
		.map((entity) => {
			const { id, slug, name, region } = entity;
			const posts = (side: Side): Post[] => postsOf(entity, side, facts.edition.checked_up_to, facts);
			const [accredited, covered] = [posts('in-dprk'), posts('of-dprk')];
			return {
				id,
				slug,
				name,
				region,
				words: wordsOf(entity, facts),
				...(accredited.length ? { accredited } : {}),
				...(covered.length ? { covered } : {})
			};
		})
		.sort((a, b) => collatorOf(lang).compare(a.name, b.name));
