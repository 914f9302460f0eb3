import type { Frame } from '#lib/map/frame.ts';
import type { FormatName } from '#lib/map/map-geometry.ts';
import { FRAME } from '#lib/server/map/projection.ts';

/** A format of the map: what it shows at rest, and how large that is in CSS px where the targets are free of each other. */
export interface MapFormat {
	readonly world: Frame;
	readonly width: number;
	readonly height: number;
}

/**
 * The wide map shows the drawing as it is. A phone leaves out the empty western edge and makes the rest taller, which keeps all areas as true to
 * each other as they are. world-map.css does the same before the script comes.
 */
export const FORMATS: Readonly<Record<FormatName, MapFormat>> = {
	narrow: { world: { x: 280, y: 0, width: 9320, height: FRAME.height }, width: 360, height: 216 },
	wide: { world: { x: 0, y: 0, ...FRAME }, width: 720, height: (720 * FRAME.height) / FRAME.width }
};
