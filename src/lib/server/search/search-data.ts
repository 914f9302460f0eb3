import iso from 'i18n-iso-countries';
import { capitalNames, type Facts } from '#lib/facts/facts.ts';
import type { EntityId, StateId, Status } from '#lib/facts/records.ts';
import { collatorOf } from '#lib/facts/collator.ts';
import type { Lang } from '#lib/facts/languages.ts';
import type { Interval } from '#lib/history/intervals.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import type { PageEntry, SearchData, SearchEntry } from '#lib/search/search-data.ts';
import { alpha2Of } from '#lib/server/map/assignment.ts';
import { regionNames } from './region-names.ts';
import { slugify } from '#lib/view/slug.ts';
import { pageOf } from '#lib/server/timeline/page-of.ts';

type Words = SearchEntry['words'];

/** Without empty lists, and without what is the name itself. */
const tidy = (name: string, words: Words): Words =>
	Object.fromEntries(
		Object.entries(words)
			.map(([kind, list]) => [kind, list.filter((word) => word !== name)] as const)
			.filter(([, list]) => list.length)
	);

/** The names of data/names.yaml. */
const further = (id: StateId, facts: Facts): Words => {
	const { official, ...languages } = facts.names.get(id)!;
	return { ...(official ? { official: [official] } : {}), ...languages };
};

/** Codes of ISO 3166-1 of a shape that has a numeric one. */
const codesOf = (shape: string): string[] => codesOfAlpha2(alpha2Of(shape)?.toUpperCase());

/** A code of two letters with the one of three, where ISO has it. */
const codesOfAlpha2 = (code: string | undefined): string[] =>
	code ? [code, ...(iso.alpha2ToAlpha3(code) ? [iso.alpha2ToAlpha3(code)!] : [])] : [];

/**
 * Everything by which states, territories and the `pages` are found, in one language. `histories` holds the intervals of every country. A state that ended, and a
 * territory, lead to the page of a country.
 */
export function searchDataOf(
	facts: Facts,
	histories: ReadonlyMap<EntityId, readonly Interval[]>,
	lang: Lang,
	pages: readonly PageEntry[]
): SearchData {
	const day = facts.edition.checked_up_to;
	const { territories, parts } = facts.overrides;
	const entryOf = (id: string, name: string, country: EntityId, words: Words): SearchEntry => {
		const page = facts.countries.get(country)!;
		return {
			id,
			name,
			country,
			slug: page.slug,
			...(id === country ? {} : { leadsTo: page.name }),
			status: stretchAt(histories.get(country)!, day).status,
			words: tidy(name, words)
		};
	};
	const countries = [...facts.countries.values()].map((entity) => {
		const { id, name, iso2, iso3, other_names = [], former_names = [], search_words = [] } = entity;
		return entryOf(id, name, id, {
			code: [iso2, ...(iso3 ? [iso3] : [])],
			other: [...other_names, ...search_words],
			...further(id, facts),
			former: former_names,
			capital: capitalNames(entity, facts)
		});
	});
	const former = [...facts.predecessors.values()].map((state) =>
		entryOf(state.id, state.name, pageOf(state, facts, lang).id, {
			code: state.iso_code ? [state.iso_code] : [],
			other: state.other_names ?? [],
			...further(state.id, facts)
		})
	);
	const drawn = territories.map(({ shape, name, of }) => {
		const code = codesOf(shape);
		return entryOf(`territory-${shape}`, name, of, { code, ...regionNames(code[0]) });
	});
	const within = parts.map(({ name, of, code, other_names = [], reason: _, point: __, ...languages }) => {
		const known = regionNames(code);
		return entryOf(`part-${slugify(name)}`, name, of, {
			code: codesOfAlpha2(code),
			...known,
			...languages,
			other: [...other_names, ...(known.other ?? [])]
		});
	});
	const parted = [...drawn, ...within];
	const byName = (a: SearchEntry, b: SearchEntry): number => collatorOf(lang).compare(a.name, b.name);
	const labels = Object.entries(facts.vocabulary.statuses).map(([id, { label }]) => [id, label]);
	return {
		entries: [countries, former, parted].flatMap((list) => list.sort(byName)),
		pages,
		statuses: Object.fromEntries(labels) as Record<Status, string>
	};
}
