import { chosenDay, type ChosenDay } from '#lib/dates/chosen-day.ts';
import type { Day } from '#lib/dates/partial-date.ts';

/** What the map colours by: relations with Pyongyang, or with which of the two Koreas. */
export const LAYERS = ['pyongyang', 'two-koreas'] as const;
export type Layer = (typeof LAYERS)[number];

/** What the query of an address asks for. Null is the default of the page. */
export interface View {
	readonly date: Day | null;
	/** A second day, with which the first is compared. */
	readonly compare: Day | null;
	readonly layer: Layer;
}

/** A part of the address that could not be taken as it stands. */
export interface ViewProblem {
	readonly param: 'date' | 'compare' | 'layer';
	readonly value: string;
	readonly problem: NonNullable<ChosenDay['problem']>;
	/** The day that is shown in its place. */
	readonly shown: Day | null;
}

export const DEFAULT_VIEW: View = { date: null, compare: null, layer: 'pyongyang' };

/** The days between which a map can be shown. */
export interface MapTime {
	readonly first: Day;
	readonly last: Day;
}

/**
 * Reads the query of an address. Nothing in it can fail: what is unknown or impossible falls back to the nearest valid value, and `problems` says
 * so. The last day of the map is the default, so it is never in a view.
 */
export function parseView(
	query: URLSearchParams,
	time: MapTime
): { view: View; problems: readonly ViewProblem[] } {
	const problems: ViewProblem[] = [];
	const dayOf = (param: 'date' | 'compare'): Day | null => {
		const value = query.get(param);
		if (value === null || value === '') return null;
		const { day, problem } = chosenDay(value, time);
		if (problem) problems.push({ param, value, problem, shown: day });
		return day;
	};
	const date = dayOf('date');
	const compare = dayOf('compare');
	const asked = query.get('layer');
	const layer = LAYERS.find((id) => id === asked) ?? DEFAULT_VIEW.layer;
	if (asked && asked !== layer)
		problems.push({ param: 'layer', value: asked, problem: 'unreadable', shown: null });
	return { view: { date: date === time.last ? null : date, compare, layer }, problems };
}

/** The query of a view, with its question mark; the empty string for the default view. */
export function formatView({ date, compare, layer }: View): string {
	const query = new URLSearchParams();
	if (date) query.set('date', date);
	if (compare) query.set('compare', compare);
	if (layer !== DEFAULT_VIEW.layer) query.set('layer', layer);
	const text = query.toString();
	return text && `?${text}`;
}
