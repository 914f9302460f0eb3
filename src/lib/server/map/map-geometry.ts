import type { EntityId, Region } from '#lib/facts/records.ts';
import type { MapGeometry, RegionView, Spot } from '#lib/map/map-geometry.ts';
import { facts } from '#lib/server/fact-base.ts';
import type { Marker } from '#lib/server/map/marker-layout.ts';
import { markerLayouts } from '#lib/server/map/markers.ts';
import { FORMATS } from '#lib/server/map/formats.ts';
import { ringsOf } from '#lib/server/map/path.ts';
import { FRAME } from '#lib/server/map/projection.ts';
import { largestOf } from '#lib/server/map/ring.ts';
import { layOutRegion } from '#lib/server/map/regions.ts';
import type { Shape } from '#lib/server/map/draw-shapes.ts';
import { shapes } from '#lib/server/map/shapes.ts';

const spotOf = ({ entity, at, anchor, leader }: Marker): Spot =>
	leader ? [entity, ...at, ...anchor] : [entity, ...at];

/** Width of a map in the proportion of the whole one that just holds the largest part of a shape. */
const spanOf = ({ d }: Shape): number => {
	const ring = largestOf(ringsOf(d));
	const extent = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
	return Math.round(
		Math.max(extent(ring.map(([x]) => x)), (extent(ring.map(([, y]) => y)) * FRAME.width) / FRAME.height)
	);
};

/** The regions of the vocabulary with the entities of the register that lie in them. */
export const membersOf = (region: Region): ReadonlySet<EntityId> =>
	new Set([...facts.countries.values()].filter((entity) => entity.region === region).map(({ id }) => id));

const regionView = (region: Region, name: 'narrow' | 'wide'): RegionView => {
	const { frame, markers, hidden } = layOutRegion(shapes(), region, membersOf(region), name);
	if (hidden.length) throw new Error(`No room in the ${name} view of ${region} for: ${hidden.join(', ')}`);
	return { frame, spots: markers.map(spotOf) };
};

let geometry: MapGeometry | undefined;

/** Places, markers and regions of the map, made once. Throws when a region has no room for the target of a state. */
export const mapGeometry = (): MapGeometry =>
	(geometry ??= {
		world: { narrow: FORMATS.narrow.world, wide: FORMATS.wide.world },
		states: Object.fromEntries(
			shapes()
				.filter(({ territory }) => !territory)
				.map((shape) => [shape.entity, [...shape.pole, Math.round(shape.room), spanOf(shape)]])
		),
		rest: Object.fromEntries(
			markerLayouts().map(({ name, markers }) => [name, markers.map(spotOf)])
		) as unknown as MapGeometry['rest'],
		regions: Object.fromEntries(
			(Object.keys(facts.vocabulary.regions) as Region[]).map((region) => [
				region,
				{ narrow: regionView(region, 'narrow'), wide: regionView(region, 'wide') }
			])
		) as unknown as MapGeometry['regions']
	});
