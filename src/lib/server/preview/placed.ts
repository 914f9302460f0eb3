import type { FittedText } from './fit-text.ts';
import { setText, type SetText } from './font.ts';

/** Between the edge of a picture and its text, in px. */
export const MARGIN = 46;

/** A line of text with the start of its baseline, and the name of its colour in src/app.css. */
export interface PlacedText {
	readonly set: SetText;
	readonly x: number;
	readonly y: number;
	readonly colour: string;
}

/** A square in the colour of a row of the legend: its upper left corner and its side. */
export interface PlacedSwatch {
	readonly x: number;
	readonly y: number;
	readonly side: number;
}

/** Lines below each other, the first with its capitals at `top`; ends where the last one's descenders do. */
export function stack(
	{ size, lines }: FittedText,
	{ x, top, colour, leading }: { x: number; top: number; colour: string; leading: number }
): { texts: PlacedText[]; bottom: number } {
	const texts = lines.map((set, i) => ({ set, x, y: top + size * (0.72 + i * leading), colour }));
	return { texts, bottom: texts.at(-1)!.y + size * 0.25 };
}

const KEY_SIZE = 18;
const KEY_STEP = 26;

/** The key beside the map, in the corner that the round of the earth leaves free: the first line has its capitals at `top`. */
export function placeKey(
	labels: readonly string[],
	top: number
): { texts: PlacedText[]; swatches: PlacedSwatch[] } {
	const baseline = (i: number): number => top + KEY_SIZE * 0.72 + i * KEY_STEP;
	return {
		texts: labels.map((label, i) => ({
			set: setText(label, KEY_SIZE, 400),
			x: MARGIN + 26,
			y: baseline(i),
			colour: 'ink'
		})),
		swatches: labels.map((_, i) => ({ x: MARGIN, y: baseline(i) - 14, side: 17 }))
	};
}
