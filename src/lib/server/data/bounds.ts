import type { BBox, Position } from 'geojson';

/** From where to where a ring reaches, along one axis. */
const reach = (ring: readonly Position[], axis: 0 | 1): readonly [number, number] => {
	const values = ring.map((point) => point[axis]!);
	return [Math.min(...values), Math.max(...values)];
};

/**
 * West, south, east and north of polygons in degrees, none of which crosses the antimeridian: the shortest stretch of longitudes that holds them all. The
 * west is greater than the east where the antimeridian lies in it (RFC 7946, 5.2). Throws for no polygons.
 */
export function boundsOf(polygons: readonly (readonly Position[][])[]): BBox {
	const rings = polygons.map(([outer]) => outer!);
	const latitudes = rings.map((ring) => reach(ring, 1));
	const stretches = rings.map((ring) => reach(ring, 0)).toSorted(([one], [other]) => one - other);
	const [first] = stretches;
	if (!first) throw new RangeError('Nothing has no bounds.');
	// The widest gap is what the bounds leave out: at first that across the antimeridian.
	let end = first[1];
	let [west, east, widest] = [first[0], end, -1];
	for (const [from, to] of stretches) {
		if (from - end > widest) [west, east, widest] = [from, end, from - end];
		end = Math.max(end, to);
	}
	if (first[0] + 360 - end >= widest) [west, east] = [first[0], end];
	return [
		west,
		Math.min(...latitudes.map(([south]) => south)),
		east,
		Math.max(...latitudes.map(([, north]) => north))
	];
}
