import type { CountryPanel } from '#lib/words/country-panel.ts';
import type { EventView } from '#lib/words/event-views.ts';
import type { LineView, MissionView } from '#lib/words/mission-views.ts';

type Cited = { readonly sources?: readonly number[] };

const cited = (...facts: readonly Cited[]): number[] => facts.flatMap(({ sources }) => sources ?? []);

/** As on the card of a mission: its lines, its history, then the sources of the whole. */
const citedIn = (mission: MissionView): number[] => cited(...mission.lines, ...mission.history, mission);

/** The source numbers of a panel in the order in which a reader of CountryPanel.svelte meets them. */
export const citationsOf = (panel: CountryPanel): number[] => {
	const summary: readonly Cited[] = panel.summarySources ? [{ sources: panel.summarySources }] : [];
	const self = panel.status === 'self';
	const lists: readonly (readonly (EventView | LineView | Cited)[] | readonly MissionView[])[] = [
		self ? summary : [],
		panel.inDprk,
		panel.accreditedFrom,
		panel.representedBy,
		panel.ofDprk,
		panel.coveredFrom,
		panel.events,
		panel.absence ? [panel.absence] : [],
		self ? [] : summary,
		...panel.predecessors.flatMap(({ summarySources, events, missions }) => [
			summarySources ? [{ sources: summarySources }] : [],
			events,
			missions
		])
	];
	return lists.flat().flatMap((fact) => ('lines' in fact ? citedIn(fact) : cited(fact)));
};
