import { FRAME, type Point } from '#lib/server/map/projection.ts';
import type { MapFrame } from './coarse-land.ts';

/** The whole map without the far north and south, where nobody acted. */
const WORLD: MapFrame = { x: 0, y: 0, width: FRAME.width, height: FRAME.height };

/** Width of the narrowest part of the world that is shown, and the share of the world from which on it is shown whole. */
const NARROWEST = 2600;
const WHOLE_FROM = 0.3;

/** The part of the map that holds some places with room around them: all of it where they lie far apart. */
export function frameAround(places: readonly Point[]): MapFrame {
	const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	if (!places.length || right - left > WORLD.width * WHOLE_FROM) return WORLD;
	const ratio = WORLD.height / WORLD.width;
	const width = Math.max(NARROWEST, 1.5 * (right - left), (1.5 * (bottom - top)) / ratio);
	const height = Math.round(width * ratio);
	const within = (middle: number, size: number, all: number): number =>
		Math.round(Math.min(Math.max(0, middle - size / 2), all - size));
	return {
		x: within((left + right) / 2, width, WORLD.width),
		y: within((top + bottom) / 2, height, WORLD.height),
		width: Math.round(width),
		height
	};
}
