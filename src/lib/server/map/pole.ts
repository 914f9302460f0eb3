import polylabel from 'polylabel';
import type { Point } from '#lib/server/map/projection.ts';
import type { PolygonRings } from '#lib/server/map/topology.ts';

/** The place of a shape with the most room around it. */
export interface Pole {
	readonly at: Point;
	/** Radius of the largest circle around it that lies inside the shape, in the units of the shape. */
	readonly room: number;
}

/** How near to the best place is near enough, as a share of the size of a polygon. */
const PRECISION = 0.01;

const sizeOf = ([outer = []]: PolygonRings): number => {
	const of = (axis: 0 | 1): number => {
		const values = outer.map((point) => point[axis]);
		return Math.max(...values) - Math.min(...values);
	};
	return Math.min(of(0), of(1));
};

/**
 * The pole of inaccessibility of the polygons (Agafonkin 2016): where a finger hits the shape most surely. The polygon with the most room counts;
 * null when none has an area.
 */
export const poleOf = (polygons: readonly PolygonRings[]): Pole | null =>
	polygons
		.filter((polygon) => sizeOf(polygon) > 0)
		.map((polygon): Pole => {
			const found = polylabel(polygon, PRECISION * sizeOf(polygon));
			return { at: [found[0], found[1]], room: found.distance };
		})
		.reduce<Pole | null>((best, pole) => (best && best.room >= pole.room ? best : pole), null);
