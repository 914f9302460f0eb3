import type { Frame } from '#lib/map/frame.ts';
import { LEADER_FROM } from '#lib/server/map/marker-cost.ts';
import { OPEN_SEA, rasterOf } from '#lib/server/map/raster.ts';
import { distance, segmentsCross } from '#lib/server/map/segment.ts';
import { shapes } from '#lib/server/map/shapes.ts';

type Point = readonly [number, number];

/** What a marker is to the law: whose it is, where its state lies and where it stands, in units of the map. */
interface Stands {
	readonly entity: string;
	readonly anchor: Point;
	readonly at: Point;
}

interface Conditions {
	readonly frame: Frame;
	/** Size on the screen, greatest length of a line and least distance of two targets, in CSS px. */
	readonly width: number;
	readonly height: number;
	readonly reach: number;
	readonly spacing: number;
	/** Places for no marker, in CSS px. */
	readonly isBarred?: (x: number, y: number) => boolean;
}

/**
 * The markers that stand on another state's land although, with all others where they are, a place on the sea or on their own land is free: within reach, inside
 * the map, apart from all other targets and with a line that crosses none. A marker on its state stands on its own land, however small that is.
 */
export function avoidable(
	markers: readonly Stands[],
	{ frame, width, height, reach, spacing, isBarred = () => false }: Conditions
): string[] {
	const all = shapes();
	const scale = width / frame.width;
	const stretch = height / frame.height / scale;
	const raster = rasterOf(all, {
		origin: [frame.x, frame.y],
		scale,
		stretch,
		width,
		height: Math.ceil(height)
	});
	const onScreen = ([x, y]: Point): Point => [(x - frame.x) * scale, (y - frame.y) * scale * stretch];
	const placed = markers.map(({ entity, anchor, at }) => ({
		entity,
		anchor: onScreen(anchor),
		at: onScreen(at)
	}));
	const isForeign = (entity: string, [x, y]: Point): boolean => {
		for (let row = Math.floor(y - 3); row <= y + 3; row++)
			for (let column = Math.floor(x - 3); column <= x + 3; column++) {
				if (row < 0 || column < 0 || row >= raster.height || column >= raster.width) continue;
				const shape = raster.cells[row * raster.width + column]!;
				const near = Math.hypot(column + 0.5 - x, row + 0.5 - y) <= 3;
				if (near && shape !== OPEN_SEA && all[shape]!.entity !== entity) return true;
			}
		return false;
	};
	return placed.flatMap(({ entity, anchor, at }, index) => {
		if (distance(anchor, at) <= LEADER_FROM + 0.5 || !isForeign(entity, at)) return [];
		const others = placed.filter((_, place) => place !== index);
		const margin = spacing / 2;
		// A little less than all that is within reach: places are rounded to units of the map.
		for (let y = Math.ceil(anchor[1] - reach + 1); y < anchor[1] + reach - 1; y++)
			for (let x = Math.ceil(anchor[0] - reach + 1); x < anchor[0] + reach - 1; x++) {
				const to: Point = [x, y];
				if (x < margin || y < margin || x > width - margin || y > height - margin) continue;
				if (distance(anchor, to) > reach - 1 || isBarred(x, y) || isForeign(entity, to)) continue;
				// Half a px more room than is needed: a place that is only just free is none.
				if (others.some((other) => distance(other.at, to) < spacing + 1)) continue;
				if (others.some((other) => segmentsCross(anchor, to, other.anchor, other.at))) continue;
				return [`${entity} could stand at ${x}, ${y}`];
			}
		return [];
	});
}
