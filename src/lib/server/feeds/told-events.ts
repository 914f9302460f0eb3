import type { Entity, FormerState } from '#lib/facts/facts.ts';
import type { RelationEvent } from '#lib/facts/records.ts';
import { statesById } from '#lib/history/cases.ts';
import type { Site } from '#lib/server/content/story.ts';
import { eventAnchors } from '#lib/view/anchors.ts';
import { countryPath } from '#lib/view/paths.ts';

/** An event of a relation with the place on the site that tells it. */
export interface ToldEvent {
	readonly state: Entity | FormerState;
	readonly event: RelationEvent;
	/** Of the page, as its address has it. */
	readonly slug: string;
	/** What it is, in every edition. */
	readonly key: string;
	readonly href: string;
}

/** The events of a state that are told on the page of a country; `former` where it is a state that ended. */
function toldOn(slug: string, state: Entity | FormerState, former: boolean, { lang }: Site): ToldEvent[] {
	const anchors = eventAnchors(state.events, former ? state.id : undefined);
	return (state.events ?? []).map((event, i) => ({
		state,
		event,
		slug,
		key: `events/${state.id}/${anchors[i]!}`,
		href: `${countryPath(lang, slug)}#${anchors[i]!}`
	}));
}

/** The events of every state, each once: those of a state that ended on the page of the country that continues it. */
export function toldEvents(site: Site): ToldEvent[] {
	const { countries, predecessors } = site.facts;
	const pages = statesById(site.timeline);
	// What never had relations of its own is not in the history.
	const pageOf = (id: string): string | undefined =>
		pages.get(id)?.slug ??
		[...countries.values()].find((heir) => heir.predecessors?.some(({ state }) => state === id))?.slug;
	return [
		...[...countries.values()].flatMap((state) => toldOn(state.slug, state, false, site)),
		...[...predecessors.values()].flatMap((state) => {
			const slug = pageOf(state.id);
			return slug ? toldOn(slug, state, true, site) : [];
		})
	];
}

/** Every event that the page of a country tells: its own, and those of the states before it. */
export const toldOfCountry = (entity: Entity, site: Site): ToldEvent[] => [
	...toldOn(entity.slug, entity, false, site),
	...(entity.predecessors ?? []).flatMap(({ state }) => {
		const former = site.facts.predecessors.get(state);
		return former ? toldOn(entity.slug, former, true, site) : [];
	})
];
