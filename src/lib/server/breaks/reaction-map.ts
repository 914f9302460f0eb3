import type { Day } from '#lib/dates/partial-date.ts';
import { DPRK } from '#lib/facts/facts.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import type { Timeline } from '#lib/history/timeline.ts';
import { inForce } from '#lib/history/totals.ts';
import { shapes } from '#lib/server/map/shapes.ts';
import type { MapClass, ReactionMap } from '#lib/words/break-views.ts';
import { coarsePath, type MapFrame } from './coarse-land.ts';
import { frameAround } from './map-frame.ts';
import { mapLabels } from './map-labels.ts';
import { endsRelations, type Measure } from './measures.ts';

/** What a state did, or how it stood to North Korea then: the classes of the picture, the gravest first. */
export const MAP_CLASSES: readonly MapClass[] = ['ended', 'acted', 'self', 'partner', 'none'];

/** Steps of the grid on the width of the picture. */
const STEPS = 860;
/** Square steps below which an island is left out. */
const SMALLEST = 3;

/** The picture of the measures, on a day: `from` is that of the shock. */
export function reactionMap(measures: readonly Measure[], from: Day, timeline: Timeline): ReactionMap {
	const ended = new Set(measures.filter(({ kind }) => endsRelations(kind)).map(({ state }) => state));
	const acted = new Set(measures.map(({ state }) => state));
	const countries = new Map(timeline.countries.map((country) => [country.id, country]));
	const classOf = (id: string): MapClass => {
		if (id === DPRK) return 'self';
		if (ended.has(id)) return 'ended';
		if (acted.has(id)) return 'acted';
		return inForce(stretchAt(countries.get(id)!.history, from).status) ? 'partner' : 'none';
	};
	const all = shapes();
	const places = all.filter(({ entity, territory }) => acted.has(entity) && !territory);
	const home = all.find(({ entity }) => entity === DPRK)!;
	const frame: MapFrame = frameAround(
		[...places, ...(places.length < 2 ? [home] : [])].map(({ pole }) => pole)
	);
	const unit = frame.width / STEPS;
	const land = MAP_CLASSES.map((id) => ({
		id,
		d: all
			.filter(({ entity }) => classOf(entity) === id)
			.map(({ d }) => coarsePath(d, frame, unit, SMALLEST))
			.join('')
	})).filter(({ d }) => d);
	const names = places.map(({ entity, pole }) => ({ name: countries.get(entity)!.name, at: pole, entity }));
	const classes = new Map(names.map(({ name, entity }) => [name, classOf(entity)]));
	return {
		viewBox: `0 0 ${STEPS} ${Math.round(frame.height / unit)}`,
		land,
		labels: mapLabels(names, frame).map((label) => ({ ...label, id: classes.get(label.name)! }))
	};
}
