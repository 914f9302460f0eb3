import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import type { Facts } from '#lib/facts/facts.ts';
import type { Status } from '#lib/facts/records.ts';
import { sinceOf } from '#lib/history/since.ts';
import { statusAt } from '#lib/history/status-at.ts';
import { assign, shapesToDraw, type AssignedShape } from '#lib/server/map/assignment.ts';
import type { Atlas } from '#lib/server/map/atlas.ts';
import { mismatches } from '#lib/server/map/mismatches.ts';
import { boundsOf } from './bounds.ts';
import { cutShapes } from './cut-shapes.ts';
import { aboutData, type About } from './edition.ts';

/** What is told of a shape. */
interface Told {
	/** Unique: the id of the entity, or the code or name of the territory. */
	readonly id: string;
	/** Id of the entity whose status the shape shows. */
	readonly state: string;
	readonly name: string;
	readonly iso2: string;
	readonly iso3: string | null;
	/** Name of the dependent territory; null where the shape is the entity itself. */
	readonly territory: string | null;
	readonly status: Status;
	/** From when the present relation counts, as precise as it is known; null where there never was one. */
	readonly since: string | null;
}

/** The shapes of the world with what is told of each, and of the whole. */
export type World = FeatureCollection<MultiPolygon, Told> & About;

function featureOf(key: string, parts: readonly AssignedShape[], facts: Facts): Feature<MultiPolygon, Told> {
	const [{ entity: id, territory, name }] = parts as [AssignedShape];
	const entity = facts.countries.get(id)!;
	const today = statusAt(id, facts.edition.checked_up_to, facts);
	const geometry = cutShapes(parts.map(({ atlas }) => atlas.geometry));
	return {
		type: 'Feature',
		id: key,
		bbox: boundsOf(geometry.coordinates),
		properties: {
			id: key,
			state: id,
			name: entity.name,
			iso2: entity.iso2,
			iso3: entity.iso3 ?? null,
			territory: territory ? name : null,
			status: today.status,
			since: sinceOf(today) ?? null
		},
		geometry
	};
}

/**
 * The shapes of the map, after data/map-overrides.yaml, as GeoJSON by RFC 7946: a feature for each entity that has a shape and for each dependent territory, with the
 * status on the last day checked. Throws where shapes and register do not fit, which the map tells in full.
 */
export function worldGeojson(atlas: Atlas, facts: Facts): World {
	const entities = new Set(facts.countries.keys());
	const problems = mismatches(atlas, facts.overrides, entities);
	if (problems.length) throw new Error(`The shapes do not fit the register: ${problems.length} problems`);
	const assigned = shapesToDraw(atlas.coarse, atlas.fine, facts.overrides)
		.map((shape) => assign(shape, facts.overrides, entities))
		.filter((shape) => shape !== null);
	const keys = new Set(assigned.map(({ key }) => key));
	return {
		type: 'FeatureCollection',
		...aboutData(facts),
		bbox: [-180, -90, 180, 90],
		features: [...keys].toSorted().map((key) =>
			featureOf(
				key,
				assigned.filter((shape) => shape.key === key),
				facts
			)
		)
	};
}
