import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import { polygonArea } from 'd3-polygon';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { polygonsOf } from '#lib/server/map/topology.ts';

/** The plane on which degrees are degrees, cut at the antimeridian; downwards, as d3 tells rings from holes there. */
const degrees = geoEquirectangular()
	.scale(180 / Math.PI)
	.translate([0, 0])
	.precision(0);

/** Three digits are 110 m at most: finer than the drawing, which is made for 1 : 50 million. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000 || 0;

/** A ring closed, rounded, without points that fall together, in the direction asked for; null where nothing of it is left. */
function ringOf(points: readonly (readonly [number, number])[], anticlockwise: boolean): Position[] | null {
	const own = points
		.map(([x, y]): [number, number] => [rounded(x), rounded(-y)])
		.filter(([x, y], i, all) => i === 0 || x !== all[i - 1]![0] || y !== all[i - 1]![1]);
	const [first, last] = [own[0], own.at(-1)];
	if (first && last && own.length > 1 && first[0] === last[0] && first[1] === last[1]) own.pop();
	const area = polygonArea(own);
	if (own.length < 3 || area === 0) return null;
	// With y upwards d3's area is negative for a ring against the clock.
	const turned = area < 0 === anticlockwise ? own : own.toReversed();
	return [...turned, turned[0]!];
}

/** A spherical shape in degrees, cut at the antimeridian, its outer rings against the clock and holes with it (RFC 7946, 3.1.6 and 3.1.9). */
export function cutShapes(shapes: readonly (Polygon | MultiPolygon)[]): MultiPolygon {
	const planar = shapes.flatMap((shape) => {
		const projected = geoProject(shape, degrees);
		return projected ? polygonsOf(projected as Polygon | MultiPolygon) : [];
	});
	const coordinates = planar.flatMap(([outer = [], ...holes]) => {
		const ring = ringOf(outer, true);
		return ring
			? [[ring, ...holes.flatMap((hole) => [ringOf(hole, false)].filter((own) => own !== null))]]
			: [];
	});
	return { type: 'MultiPolygon', coordinates };
}
