import type { EntityId } from '#lib/facts/records.ts';
import type { Shape } from '#lib/server/map/draw-shapes.ts';
import { shapes } from '#lib/server/map/shapes.ts';
import { colourOf } from './flat-style.ts';

/** States below this area (square px on a map 960 px wide) get a ring: their outline alone would be lost. */
const LARGE_ENOUGH = 90;

/** From the middle of a state to its ring, and how wide the lines are, in px. */
const RING = 17;
const LINE = 2.6;
const HALO = 6.5;

const ringOf = ({ pole: [x, y] }: Shape, radius: number): string =>
	`M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0 ${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

/** The outlines of states on a map, with the territories that they represent; `scale` is px per unit of the map. Empty where none is drawn. */
export function markChosen(chosen: readonly EntityId[], scale: number): string {
	const wanted = shapes().filter(({ entity }) => chosen.includes(entity));
	const marks = wanted.map((shape) =>
		shape.territory || shape.area >= LARGE_ENOUGH ? shape.d : ringOf(shape, Math.round(RING / scale))
	);
	if (!marks.length) return '';
	const line = (colour: string, width: number): string =>
		`<path fill="none" stroke="${colourOf(colour)}" stroke-width="${Math.round(width / scale)}" stroke-linejoin="round" d="${marks.join('')}"/>`;
	return line('paper', HALO) + line('ink', LINE);
}
