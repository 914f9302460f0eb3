import type { EntityId } from '#lib/facts/records.ts';
import type { Shape } from '#lib/server/map/draw-shapes.ts';
import { ringsOf, type Ring } from '#lib/server/map/path.ts';
import { FRAME, type Point } from '#lib/server/map/projection.ts';
import { areaOf, largestOf, roundedRing } from '#lib/server/map/ring.ts';
import { shapes } from '#lib/server/map/shapes.ts';
import { isSmall } from '#lib/server/map/small-states.ts';

/** Units of the map to one of a picture. */
export const COARSENESS = 15;

/** Size of a picture in its own units, which are CSS px where it is as large as it is meant to be at most. */
export const PICTURE = {
	width: FRAME.width / COARSENESS,
	height: Math.round(FRAME.height / COARSENESS)
} as const;

/** Rings below this area in a picture are not drawn, unless a shape has no larger one. */
const SMALLEST_RING = 2;

/** A shape of the map as a picture has it: its land, or the one point where its dot stands. */
export interface CoarseShape {
	readonly entity: EntityId;
	readonly rings: readonly Ring[];
	readonly dot: Point | null;
}

const coarse = ([x, y]: Point): Point => [x / COARSENESS, y / COARSENESS];

/** Without the points on a straight line between their neighbours. */
const withoutMiddles = (ring: Ring): Ring =>
	ring.filter(([x, y], i) => {
		const [ax, ay] = ring.at(i - 1)!;
		const [bx, by] = ring[(i + 1) % ring.length]!;
		return (x - ax) * (by - y) !== (y - ay) * (bx - x);
	});

const coarseRing = (ring: Ring): Ring => withoutMiddles(roundedRing(ring.map(coarse)));

function coarseShape(shape: Shape): CoarseShape {
	const { entity, d, centre } = shape;
	const [x, y] = coarse(centre);
	const dot: Point = [Math.round(x), Math.round(y)];
	if (isSmall(shape)) return { entity, rings: [], dot };
	const all = ringsOf(d);
	const largest = largestOf(all);
	const rings = all.flatMap((ring) => {
		const light = coarseRing(ring);
		return light.length > 2 && (ring === largest || areaOf(light) >= SMALLEST_RING) ? [light] : [];
	});
	// What the grid swallows is still told; a territory is not, since the state behind it is there.
	return { entity, rings, dot: rings.length || shape.territory ? null : dot };
}

let made: readonly CoarseShape[] | undefined;

/** The shapes of the map, coarse enough for a picture of a few kilobytes, made once. Errors as in `shapes`. */
export const coarseShapes = (): readonly CoarseShape[] => (made ??= shapes().map(coarseShape));
