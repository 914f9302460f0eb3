import type { Day } from '#lib/dates/partial-date.ts';
import { DPRK } from '#lib/facts/facts.ts';
import type { Cause } from '#lib/facts/cause.ts';
import type { EntityId, Region, StateId, Status } from '#lib/facts/records.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import { totalsOf, type Totals } from '#lib/history/totals.ts';
import { comparedBin, twoKoreasBin } from './bin-of.ts';
import { binsOf, type Bin, type Layer } from './bins.ts';
import type { Look } from './look.ts';
import { directionOf, isOfMissions, missionBin, missionLook } from './mission-looks.ts';
import type { PictureView } from './picture-view.ts';
import { concernedStates } from './concerned.ts';
import { seoulOn } from '#lib/history/seoul-on.ts';
import { statesOn, type StateOnDay } from '#lib/history/states-on.ts';
import type { Timeline, TimelineCountry } from '#lib/history/timeline.ts';

export type { Look };

/** South Korea in the register. */
const ROK: EntityId = 'kr';

/** A state as it is counted: once, in one row of the legend. */
export interface Counted extends StateOnDay {
	readonly bin: Bin;
}

/** What the map shows, with the view for which it was made. Map, legend, lists and sentences read this one object. */
export interface Picture {
	readonly day: Day;
	readonly compare: Day | null;
	readonly layer: Layer;
	readonly only: readonly Bin[];
	readonly reason: Cause | null;
	readonly region: Region | null;
	readonly looks: ReadonlyMap<EntityId, Look>;
	/** In the order of the legend. */
	readonly bins: readonly Bin[];
	/** The states of the day, in a comparison of the later one, that the reason and the region keep; the rows of the legend narrow them no further. */
	readonly states: readonly Counted[];
	/** Of these states. */
	readonly totals: Totals<Bin>;
	/** Countries of today that were no states, or not states of their own, on that day: drawn, and not counted. A region narrows them, a reason keeps none. */
	readonly later: readonly TimelineCountry[];
}

const statusOn = ({ history }: Pick<TimelineCountry, 'history'>, day: Day): Status =>
	stretchAt(history, day).status;

/** Since when the relation of a country with Pyongyang counts on a day; null where there is none. */
function sinceOn({ since }: TimelineCountry, day: Day): string | null {
	const now = since && stretchAt(since, day);
	return now && now.from <= day ? now.date : null;
}

/** How a country looks by its status on a day. */
export function statusLook(country: TimelineCountry, day: Day): Look {
	const { status, orElse, beside } = stretchAt(country.history, day);
	const since = sinceOn(country, day);
	return {
		bin: status,
		...(orElse ? { orElse } : {}),
		...(beside ? { beside } : {}),
		...(since ? { since } : {})
	};
}

const isKorea = (id: StateId): boolean => id === DPRK || id === ROK;

function twoKoreasLook(timeline: Timeline, country: TimelineCountry, day: Day): Look {
	if (isKorea(country.id)) return { bin: 'korea' };
	const { status, orElse } = stretchAt(country.history, day);
	const rok = seoulOn(timeline, country, day);
	const bin = twoKoreasBin(status, rok?.inForce);
	const other = twoKoreasBin(orElse ?? status, rok?.unsure ? true : rok?.inForce);
	return other === bin ? { bin } : { bin, orElse: other };
}

function lookOf(timeline: Timeline, country: TimelineCountry, { day, compare, layer }: PictureView): Look {
	if (layer === 'two-koreas') return twoKoreasLook(timeline, country, day);
	if (isOfMissions(layer)) return missionLook(timeline, country, day, layer);
	if (compare) {
		const [first, last] = compare <= day ? [compare, day] : [day, compare];
		return { bin: comparedBin(statusOn(country, first), statusOn(country, last)) };
	}
	return statusLook(country, day);
}

/** The row of the legend in which a state is counted; compared with another day, with what its territory was then. */
function binOf(timeline: Timeline, { state, status }: StateOnDay, view: PictureView): Bin {
	const { day, compare, layer } = view;
	if (isOfMissions(layer)) return missionBin(status, directionOf(timeline, state.id, day, layer).sure);
	if (layer === 'two-koreas') {
		if (isKorea(state.id)) return 'korea';
		return twoKoreasBin(status, state.rok && stretchAt(state.rok, day).inForce);
	}
	return compare ? comparedBin(statusOn(state, compare <= day ? compare : day), status) : status;
}

/** The day of which the states are counted: in a comparison the later one. */
export const countedDay = ({ day, compare, layer }: Pick<Picture, 'day' | 'compare' | 'layer'>): Day =>
	layer === 'pyongyang' && compare && compare > day ? compare : day;

/** What the map shows in a view. */
export function pictureOf(timeline: Timeline, view: PictureView, statuses: readonly Status[]): Picture {
	const { only = [], reason = null, region = null } = view;
	const bins = binsOf(view, statuses);
	const day = countedDay(view);
	const concerned = concernedStates({ ...view, reason }, timeline, day);
	const states = statesOn(timeline, day)
		.filter(({ state }) => (!region || state.region === region) && (!concerned || concerned.has(state.id)))
		.map((counted) => ({ ...counted, bin: binOf(timeline, counted, view) }));
	return {
		day: view.day,
		compare: view.compare,
		layer: view.layer,
		only,
		reason: concerned && reason,
		region,
		looks: new Map(timeline.countries.map((country) => [country.id, lookOf(timeline, country, view)])),
		bins,
		states,
		totals: totalsOf(
			states.map(({ bin, unMember }) => ({ status: bin, unMember })),
			bins
		),
		later: timeline.countries.filter(({ history, noState, region: of }) => {
			const { status, through } = stretchAt(history, day);
			return !concerned && !noState && (!region || of === region) && (status === 'not-sovereign' || through);
		})
	};
}

/** How many countries of today a picture draws as no states: what its legend says of the row that counts no states. */
export const outlinesOf = ({ later, looks }: Picture): number =>
	later.filter(({ id }) => looks.get(id)!.bin === 'not-sovereign').length;

/** Whether a picture draws a country in two colours: what its legend has a note about. */
export const isMixed = ({ looks }: Picture): boolean =>
	[...looks.values()].some(({ orElse, beside }) => orElse || beside);
