import type { EntityId } from '#lib/facts/records.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { lookWords, placeLabel } from '#lib/words/look-words.ts';
import { pictureOf } from '#lib/bins/picture.ts';
import { countryPath } from '#lib/view/paths.ts';
import type { Day } from '#lib/dates/partial-date.ts';
import { facts, factsIn, statusIds, timelineIn } from '#lib/server/fact-base.ts';
import { worldSvg } from './world-svg.ts';

/** The markup inside the `<svg>` of the world map, with the statuses of the day, in one language. */
export function worldMarkup(lang: Lang, chosen: EntityId | null, day: Day): string {
	const { vocabulary, countries, overrides } = factsIn(lang);
	const { statuses } = vocabulary;
	const territories = new Map(
		facts.overrides.territories.map(({ name }, i) => [name, overrides.territories[i]!.name])
	);
	const { looks } = pictureOf(timelineIn(lang), { day, compare: null, layer: 'pyongyang' }, statusIds);
	// Without the date of each: the browser adds it once the history is there, and these bytes are in every page.
	const wordsOf = (id: EntityId): string => {
		const { since: _, ...look } = looks.get(id)!;
		return lookWords(look, statuses, lang);
	};
	return worldSvg({
		lookOf: (id) => looks.get(id)!,
		hrefOf: (id) => countryPath(lang, countries.get(id)!.slug),
		titleOf: (id, territory) => {
			const part = territory ? (territories.get(territory) ?? territory) : undefined;
			return placeLabel({ state: countries.get(id)!.name, territory: part }, wordsOf(id), lang);
		},
		chosen
	});
}
