import { collatorOf } from '#lib/facts/collator.ts';
import { citedFact } from '#lib/server/content/cited-fact.ts';
import { referencesIn } from '#lib/server/content/references.ts';
import type { Site } from '#lib/server/content/story.ts';
import type { SourceList } from '#lib/server/facts/source-lists.ts';
import { PLACE_KINDS, placeOf, placeOfText, type Place } from './place-of.ts';

/** A place that rests on a source, with how many of its facts cite it. */
export interface Supported extends Place {
	readonly facts: number;
}

/** What rests on one source. */
class Places {
	readonly #facts = new Map<string, { readonly place: Place; readonly facts: Set<unknown> }>();

	add(place: Place, fact: unknown): void {
		// A state that has ended is told on the page of another, but under its own name.
		const key = `${place.href} ${place.label}`;
		const known = this.#facts.get(key) ?? { place, facts: new Set() };
		this.#facts.set(key, known);
		known.facts.add(fact);
	}

	list(compare: (a: string, b: string) => number): Supported[] {
		const rank = ({ kind }: Place): number => PLACE_KINDS.indexOf(kind);
		const byName = (a: Place, b: Place): number =>
			a.kind === 'state' || a.kind === 'year' ? compare(a.label, b.label) : 0;
		return [...this.#facts.values()]
			.map(({ place, facts }) => ({ ...place, facts: facts.size }))
			.sort((a, b) => rank(a) - rank(b) || byName(a, b));
	}
}

/**
 * What rests on each source, by its id: every place once, states by their names, then years, texts, international bodies and statements in their own
 * order.
 */
export function supportedBy(
	lists: readonly SourceList[],
	site: Site
): ReadonlyMap<string, readonly Supported[]> {
	const found = new Map<string, Places>();
	const add = (source: string, place: Place, fact: unknown): void => {
		const places = found.get(source) ?? new Places();
		found.set(source, places);
		places.add(place, fact);
	};
	for (const list of lists) {
		const place = placeOf(list, site);
		if (place) for (const id of list.ids) add(id, place, list.fact);
	}
	for (const text of site.texts) {
		const place = placeOfText(text.path, site);
		for (const reference of referencesIn(text))
			for (const id of citedFact(reference, site.facts)?.sources ?? []) add(id, place, reference);
	}
	const { compare } = collatorOf(site.lang);
	return new Map([...found].map(([id, places]) => [id, places.list(compare)]));
}
