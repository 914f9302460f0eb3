import type { EntityId } from '#lib/facts/records.ts';
import { OPEN_SEA, rasterOf, type Extract } from '#lib/server/map/raster.ts';
import type { Shape } from '#lib/server/map/draw-shapes.ts';

/** Radius in px of what a dot must not have of another state's land, with a little for rounding. */
const RADIUS = 3.4;

/** Whether a dot of a state that stands at a place (px of the layout) stands on land of another one. */
export type OnForeignLand = (entity: EntityId, x: number, y: number) => boolean;

/** The rule for an extract of the map: territories belong to their state. */
export const foreignLand = (shapes: readonly Shape[], extract: Extract): OnForeignLand => {
	const { cells, width, height } = rasterOf(shapes, extract);
	return (entity, x, y) => {
		for (let row = Math.ceil(y - RADIUS - 0.5); row <= y + RADIUS - 0.5; row += 1) {
			for (let column = Math.ceil(x - RADIUS - 0.5); column <= x + RADIUS - 0.5; column += 1) {
				if (row < 0 || column < 0 || row >= height || column >= width) continue;
				if ((column + 0.5 - x) ** 2 + (row + 0.5 - y) ** 2 > RADIUS * RADIUS) continue;
				const shape = cells[row * width + column] ?? OPEN_SEA;
				if (shape !== OPEN_SEA && shapes[shape]?.entity !== entity) return true;
			}
		}
		return false;
	};
};
