import type { EntityId } from '#lib/facts/records.ts';
import type { Timeline, TimelineCountry } from '#lib/history/timeline.ts';
import { directionOf, isOfMissions, shownStates } from './mission-looks.ts';
import type { Picture } from './picture.ts';

/** From a country to the one in which the ambassador resides who covers the way between it and Pyongyang. */
export interface Arc {
	readonly from: EntityId;
	readonly to: EntityId;
	/** Set where nobody confirms it. */
	readonly perhaps?: true;
}

/**
 * The arcs of a map of missions: with the row of the accredited ambassadors chosen alone those of all its countries, else those of the chosen country.
 * None on other maps.
 */
export function arcsOf(
	timeline: Pick<Timeline, 'countries' | 'represented'>,
	{ layer, day, only, region, looks }: Pick<Picture, 'layer' | 'day' | 'only' | 'region' | 'looks'>,
	chosen: EntityId | undefined
): Arc[] {
	if (!isOfMissions(layer)) return [];
	const ofRow = only.length === 1 && only[0] === 'covered';
	const isShown = (country: TimelineCountry): boolean =>
		country.id === chosen ||
		(ofRow && looks.get(country.id)!.bin === 'covered' && (!region || country.region === region));
	return timeline.countries.filter(isShown).flatMap((country) =>
		shownStates(country, day).flatMap((state) => {
			const { from = [], sure } = directionOf(timeline, state, day, layer);
			return from
				.filter((to) => to !== country.id)
				.map((to): Arc => ({ from: country.id, to, ...(sure ? {} : { perhaps: true }) }));
		})
	);
}
