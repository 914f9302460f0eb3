import { geoContains } from 'd3-geo';
import { keyOf, shapesToDraw } from '#lib/server/map/assignment.ts';
import type { AtlasShape } from '#lib/server/map/atlas.ts';
import { mismatch, type Check, type Mismatch } from '#lib/server/map/check.ts';

type LonLat = readonly number[];

const holds = ({ geometry }: AtlasShape, [longitude = 0, latitude = 0]: LonLat): boolean =>
	geoContains(geometry, [longitude, latitude]);

/** Points of the lists of parts and of disputed places that do not lie in the shape that is said to hold them. */
export const pointsElsewhere: Check = ({ coarse, fine }, overrides, entities) => {
	const drawn = shapesToDraw(coarse, fine, overrides);
	const ofKey = (key: string): AtlasShape[] => drawn.filter((shape) => keyOf(shape, overrides) === key);
	const misplaced = (list: string, name: string, lonlat: LonLat, key: string | undefined): Mismatch[] => {
		const where = `the point ${lonlat.join(', ')} of "${name}"`;
		if (Math.abs(lonlat[0]!) > 180 || Math.abs(lonlat[1]!) > 90)
			return [mismatch(list, `${where} is not on the globe`, 'write longitude, latitude, in degrees')];
		if (key === undefined)
			return drawn.some((shape) => holds(shape, lonlat))
				? [mismatch(list, `${where} lies in a shape`, 'say in which, or correct the point')]
				: [];
		return ofKey(key).some((shape) => holds(shape, lonlat))
			? []
			: [mismatch(list, `${where} does not lie in the shape "${key}"`, 'correct the point or the key')];
	};
	return [
		...overrides.parts.flatMap(({ name, of, point }) =>
			entities.has(of)
				? point
					? misplaced('parts', name, point, of)
					: []
				: [mismatch('parts', `"${name}" is said to belong to "${of}", which is no entity`, `correct \`of\``)]
		),
		...overrides.disputed.flatMap(({ name, places = [] }) =>
			places.flatMap(({ lonlat, in: key }) => misplaced('disputed', name, lonlat, key))
		)
	];
};
