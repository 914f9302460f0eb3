import { encode } from 'fast-png';

/** A picture as a renderer gives it: four bytes a pixel, red, green, blue and how opaque, row by row. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly pixels: Uint8Array;
}

/** Most colours of a picture: it has a dozen of its own, and the shades between them at the edges of what is drawn. */
const COLOURS = 24;

/** How near colours are as red, green and blue that need not both be kept. */
const NEAR = 18;

/** What has more than one in so many pixels covers an area. */
const AREA = 200;

/** Neighbours in a row that have one colour: a picture of areas has few of them, and pixels are many. */
interface Runs {
	/** Red, green and blue in one number. */
	readonly colours: readonly number[];
	/** Where each begins, counted in pixels. */
	readonly starts: readonly number[];
}

function runsOf({ width, height, pixels }: Pixels): Runs {
	// A copy begins where four bytes can be read at once.
	const whole = new Uint32Array(new Uint8Array(pixels).buffer);
	const [colours, starts]: [number[], number[]] = [[], []];
	for (let i = 0; i < width * height; i++) {
		if (i > 0 && whole[i] === whole[i - 1]) continue;
		colours.push((pixels[4 * i]! << 16) | (pixels[4 * i + 1]! << 8) | pixels[4 * i + 2]!);
		starts.push(i);
	}
	return { colours, starts };
}

/** Square of the distance of two colours as red, green and blue. */
function apart(a: number, b: number): number {
	const [red, green, blue] = [
		(a >> 16) - (b >> 16),
		((a >> 8) & 255) - ((b >> 8) & 255),
		(a & 255) - (b & 255)
	];
	return red * red + green * green + blue * blue;
}

/** How many pixels have each colour. */
function countsOf({ colours, starts }: Runs, all: number): Map<number, number> {
	const counts = new Map<number, number>();
	for (const [i, rgb] of colours.entries())
		counts.set(rgb, (counts.get(rgb) ?? 0) + (starts[i + 1] ?? all) - starts[i]!);
	return counts;
}

/** The colours that most pixels have: those of areas, and then none near another. */
function paletteOf(counts: ReadonlyMap<number, number>, all: number): number[] {
	const kept: number[] = [];
	for (const [rgb, count] of [...counts].sort(([a, m], [b, n]) => n - m || a - b)) {
		if (kept.length === COLOURS) break;
		if (count > all / AREA || kept.every((other) => apart(rgb, other) > NEAR * NEAR)) kept.push(rgb);
	}
	return kept;
}

/** The place of the nearest colour of a palette. */
function nearest(rgb: number, palette: readonly number[]): number {
	let best = 0;
	for (let i = 1; i < palette.length; i++) if (apart(rgb, palette[i]!) < apart(rgb, palette[best]!)) best = i;
	return best;
}

/**
 * A picture of flat colours as a PNG with a palette: a third of the size of one in full colours, and no colour that covers an area is changed. Nothing in it may be
 * transparent. `text` stands in it under its keywords.
 */
export function flatPng(picture: Pixels, text: Readonly<Record<string, string>>): Uint8Array {
	const { width, height } = picture;
	const runs = runsOf(picture);
	const counts = countsOf(runs, width * height);
	const palette = paletteOf(counts, width * height);
	const places = new Map([...counts.keys()].map((rgb) => [rgb, nearest(rgb, palette)]));
	const data = new Uint8Array(width * height);
	for (const [i, rgb] of runs.colours.entries())
		data.fill(places.get(rgb)!, runs.starts[i], runs.starts[i + 1]);
	return encode(
		{
			width,
			height,
			channels: 1,
			data,
			palette: palette.map((rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255]),
			text: { ...text }
		},
		{ zlib: { level: 5 } }
	);
}
