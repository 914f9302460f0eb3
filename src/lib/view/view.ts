import { chosenDay, type ChosenDay, type DateLimits } from '#lib/dates/chosen-day.ts';
import type { Day } from '#lib/dates/partial-date.ts';
import type { Cause } from '#lib/facts/cause.ts';
import type { Region, Status } from '#lib/facts/records.ts';
import { binsOf, LAYERS, type Bin, type Layer } from '#lib/bins/bins.ts';

/** What the query of an address asks for. Null is the default of the page. */
export interface View {
	readonly date: Day | null;
	/** A second day, with which the first is compared. */
	readonly compare: Day | null;
	readonly layer: Layer;
	/** The rows of the legend to which the map is narrowed; none means all. */
	readonly only: readonly Bin[];
	/** Only countries whose relations were broken off or suspended for this reason, or because of this shock. */
	readonly reason: Cause | null;
	/** The part of the world that fills the map. */
	readonly region: Region | null;
}

/** A part of the address that could not be taken as it stands: at most one for each parameter. */
export interface ViewProblem {
	readonly param: 'date' | 'compare' | 'layer' | 'status' | 'reason' | 'region';
	readonly value: string;
	readonly problem: NonNullable<ChosenDay['problem']>;
	/** The day that is shown in its place. */
	readonly shown: Day | null;
	/** The two days that it can mean, where it is ambiguous. */
	readonly meant?: ChosenDay['meant'];
}

export const DEFAULT_VIEW: View = {
	date: null,
	compare: null,
	layer: 'pyongyang',
	only: [],
	reason: null,
	region: null
};

/** The days between which a map can be shown. */
export interface MapTime {
	readonly first: Day;
	readonly last: Day;
}

/** What an address can ask for. */
export interface ViewLimits extends DateLimits {
	/** The list of the vocabulary. */
	readonly statuses: readonly Status[];
	readonly reasons: readonly Cause[];
	readonly regions: readonly Region[];
}

/**
 * Reads the query of an address. Nothing in it can fail: what is unknown or impossible falls back to the nearest valid value, and `problems` says
 * so. The last day of the map is the default, so it is never in a view.
 */
export function parseView(
	query: URLSearchParams,
	limits: ViewLimits
): { view: View; problems: readonly ViewProblem[] } {
	const problems: ViewProblem[] = [];
	const dayOf = (param: 'date' | 'compare'): Day | null => {
		const value = query.get(param);
		if (value === null || value === '') return null;
		const { day, problem, meant } = chosenDay(value, limits);
		if (problem) problems.push({ param, value, problem, shown: day, ...(meant && { meant }) });
		return day;
	};
	const date = dayOf('date');
	const compare = dayOf('compare');
	const asked = query.get('layer');
	const layer = LAYERS.find((id) => id === asked) ?? DEFAULT_VIEW.layer;
	if (asked && asked !== layer)
		problems.push({ param: 'layer', value: asked, problem: 'unreadable', shown: null });
	const bins = binsOf({ compare, layer }, limits.statuses);
	const rows = new Set((query.get('status') ?? '').split(',').filter(Boolean));
	const only = bins.filter((bin) => rows.has(bin));
	const unknown = [...rows].find((row) => !bins.includes(row as Bin));
	if (unknown) problems.push({ param: 'status', value: unknown, problem: 'unreadable', shown: null });
	const oneOf = <T extends string>(param: 'reason' | 'region', words: readonly T[]): T | null => {
		const value = query.get(param);
		const word = words.find((id) => id === value) ?? null;
		if (value && !word) problems.push({ param, value, problem: 'unreadable', shown: null });
		return word;
	};
	const reason = oneOf('reason', limits.reasons);
	const region = oneOf('region', limits.regions);
	return {
		view: { date: date === limits.last ? null : date, compare, layer, only, reason, region },
		problems
	};
}

/** The view with a row of the legend added to those to which the map is narrowed, or taken away. */
export const toggleBin = (view: View, bin: Bin): View => ({
	...view,
	only: view.only.includes(bin) ? view.only.filter((other) => other !== bin) : [...view.only, bin]
});

/** The query of a view, with its question mark; the empty string for the default view. */
export function formatView({ date, compare, layer, only, reason, region }: View): string {
	const query = new URLSearchParams();
	if (date) query.set('date', date);
	if (compare) query.set('compare', compare);
	if (layer !== DEFAULT_VIEW.layer) query.set('layer', layer);
	if (only.length) query.set('status', only.join(','));
	if (reason) query.set('reason', reason);
	if (region) query.set('region', region);
	// A comma needs no escaping in a query.
	const text = query.toString().replaceAll('%2C', ',');
	return text && `?${text}`;
}
