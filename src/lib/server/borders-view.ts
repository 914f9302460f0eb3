import type { Facts } from '#lib/facts/facts.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { slugify } from '#lib/view/slug.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';

/** The register of borders and names, and every rule by which the map differs from the shapes that it is made of. */
export function bordersView({ overrides, countries }: Facts, lang: Lang) {
	const { registerTerms, partOf, index } = writtenMessagesFor(lang).borders;
	const { territories, keys, off_map, left_out, from_10m, parts, disputed } = overrides;
	const name = (id: string): string => countries.get(id)?.name ?? id;
	return {
		index,
		register: disputed.map(({ name: place, drawn, claims, naming, why }) => ({
			id: slugify(place),
			place,
			lines: Object.entries({ drawn, claims, naming, why }).flatMap(([term, text]) =>
				text ? [{ term: registerTerms[term as keyof typeof registerTerms], text }] : []
			)
		})),
		keys: [...keys, ...from_10m, ...left_out].map(({ name: label, reason }) => ({
			label,
			definition: reason
		})),
		offMap: off_map.map(({ entity, reason }) => ({ label: name(entity), definition: reason })),
		territories: territories.map(({ name: part, of, reason }) => ({
			label: partOf({ part, state: name(of) }),
			definition: reason
		})),
		parts: parts.map(({ name: part, of, reason }) => ({
			label: partOf({ part, state: name(of) }),
			definition: reason
		}))
	};
}
