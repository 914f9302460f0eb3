import { collatorOf } from '#lib/facts/collator.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import { COMPARED, MISSIONS, MISSIONS_ABROAD, TWO_KOREAS, type Bin } from './bins.ts';
import { countedDay, type Picture } from './picture.ts';
import type { Timeline } from '#lib/history/timeline.ts';

/** A link of the lists. */
interface Linked {
	readonly slug: string;
	readonly name: string;
}

/** What the map shows as lists. Each counted state stands in one group, once. */
export interface Lists {
	readonly groups: readonly { readonly bin: Bin; readonly members: readonly Linked[] }[];
	/** Entities that are no states, with the bin that they have on the map. */
	readonly outside: readonly (Linked & { readonly bin: Bin })[];
	/** Countries of today that were no states of their own. */
	readonly later: readonly Linked[];
}

/** The exceptions first: they are the short lists and what most visitors look for. */
const ORDER: readonly Bin[] = [
	'severed',
	'suspended',
	'office',
	'recognised',
	'never',
	'embassy',
	'relations',
	...new Set([...TWO_KOREAS, MISSIONS_ABROAD[0], ...MISSIONS, ...COMPARED].filter((bin) => bin !== 'self')),
	'self'
];

const linked = ({ slug, name }: Linked): Linked => ({ slug, name });

/** The lists of a picture, narrowed as it is; states by their names, in the order of the language. */
export function listsOf({ countries }: Pick<Timeline, 'countries'>, picture: Picture, lang: Lang): Lists {
	const { compare } = collatorOf(lang);
	const byName = (a: Linked, b: Linked): number => compare(a.name, b.name);
	const { states, looks, only, reason, region, layer } = picture;
	const kept = (bin: Bin): boolean => !only.length || only.includes(bin);
	const existed = (country: Timeline['countries'][number]): boolean =>
		stretchAt(country.history, countedDay(picture)).status !== 'not-sovereign';
	return {
		groups: ORDER.filter(kept)
			.map((bin) => ({
				bin,
				members: states
					.filter((state) => state.bin === bin)
					.map(({ state }) => linked(state))
					.sort(byName)
			}))
			.filter(({ members }) => members.length > 0),
		outside: reason
			? []
			: countries
					.filter((country) => country.noState && existed(country) && (!region || country.region === region))
					.map((country) => ({ ...linked(country), bin: looks.get(country.id)!.bin }))
					.filter(({ bin }) => kept(bin) && (layer === 'pyongyang' || bin !== 'unknown')),
		later: reason
			? []
			: picture.later
					.filter(
						({ id }) => !only.length || (looks.get(id)!.bin === 'not-sovereign' && kept('not-sovereign'))
					)
					.map(linked)
	};
}
