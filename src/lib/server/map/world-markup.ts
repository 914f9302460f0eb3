import type { EntityId } from '#lib/facts/records.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { lookWords, placeLabel } from '#lib/words/look-words.ts';
import { pictureOf } from '#lib/bins/picture.ts';
import { countryPath } from '#lib/view/paths.ts';
import { DEFAULT_VIEW, formatView } from '#lib/view/view.ts';
import type { Day } from '#lib/dates/partial-date.ts';
import { facts, statusIds, timelineIn, today } from '#lib/server/fact-base.ts';
import { worldSvg } from './world-svg.ts';

/** The markup inside the `<svg>` of the world map, with the statuses of the day, in one language. */
export function worldMarkup(lang: Lang, chosen: EntityId | null, day: Day): string {
	const { statuses } = facts.vocabulary;
	const { looks } = pictureOf(timelineIn(lang), { day, compare: null, layer: 'pyongyang' }, statusIds);
	const search = formatView({ ...DEFAULT_VIEW, date: day === today ? null : day });
	// Without the date of each: the browser adds it once the history is there, and these bytes are in every page.
	const wordsOf = (id: EntityId): string => {
		const { since: _, ...look } = looks.get(id)!;
		return lookWords(look, statuses, lang);
	};
	return worldSvg({
		lookOf: (id) => looks.get(id)!,
		hrefOf: (id) => countryPath(lang, facts.countries.get(id)!.slug) + search,
		titleOf: (id, territory) => {
			const place = { state: facts.countries.get(id)!.name, territory: territory ?? undefined };
			return placeLabel(place, wordsOf(id), lang);
		},
		chosen
	});
}
