import type { Point } from '#lib/server/map/projection.ts';

/** Diameter of the area around a marker that answers to finger and pointer, in CSS px. */
export const TARGET = 24;

/** A part of the map as it is shown: `origin` and `scale` (CSS px per unit of the view box) say where, `width` and `height` how large in CSS px. */
export interface Format {
	readonly origin: Point;
	readonly scale: number;
	/** How much taller than wide a unit is shown. */
	readonly stretch?: number;
	readonly width: number;
	readonly height: number;
	/** Greatest length of a leader line, in CSS px. */
	readonly reach: number;
	/** Room beyond the target, in CSS px, so that rounding and a map a little narrower leave the targets apart. */
	readonly allowance: number;
	/** Weight of what a target covers. */
	readonly coverWeight: number;
	/** How many steps the search for good places takes. */
	readonly steps: number;
	/** Width in CSS px of the buttons in the lower corners of the map, left and right. */
	readonly buttons?: readonly [left: number, right: number];
}

/** Height in CSS px by which the buttons stand over the lower edge of the map. */
const BUTTON_HEIGHT = 12;

/** Where a point of the view box is shown, in CSS px from the upper left corner. */
export const onScreen = ([x, y]: Point, { origin, scale, stretch = 1 }: Format): Point => [
	(x - origin[0]) * scale,
	(y - origin[1]) * scale * stretch
];

/** The point of the view box, in whole units, that is shown at a place. */
export const onMap = ([x, y]: Point, { origin, scale, stretch = 1 }: Format): Point => [
	Math.round(x / scale + origin[0]),
	Math.round(y / scale / stretch + origin[1])
];

/** Whether a target at a place would lie under the buttons. */
export const isUnderButtons = (x: number, y: number, { width, height, buttons }: Format): boolean => {
	if (!buttons) return false;
	const half = TARGET / 2;
	return y > height - BUTTON_HEIGHT - half && (x < buttons[0] + half || x > width - buttons[1] - half);
};
