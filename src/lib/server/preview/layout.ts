import { FRAME } from '#lib/server/map/projection.ts';
import { fitText } from './fit-text.ts';
import { setText } from './font.ts';
import { MARGIN, placeKey, stack, type PlacedSwatch, type PlacedText } from './placed.ts';

/** Size of a preview in px: what most places that show one ask for. */
export const PREVIEW = { width: 1200, height: 630 } as const;

/** Between what stands below each other, in px. */
const GAP = 18;

/** Between the map and the right edge, and how wide it may be: on the left stands the key. */
const BESIDE = 28;
const WIDEST_MAP = 915;

/** Where everything in a picture stands. */
export interface Layout {
	readonly texts: readonly PlacedText[];
	/** The swatch before the text below the heading, if there is one. */
	readonly swatch: PlacedSwatch | null;
	/** The swatches of the key, in its order. */
	readonly key: readonly PlacedSwatch[];
	/** The upper left corner of the map, and px per unit of it. */
	readonly map: { readonly x: number; readonly y: number; readonly scale: number };
}

/** Sizes of what is told, in px, with the lines that they may take. */
const HEADING = [
	[76, 1],
	[68, 1],
	[60, 1],
	[54, 1],
	[54, 2],
	[48, 2]
] as const;
const STATUS = [
	[34, 1],
	[31, 1],
	[30, 2]
] as const;
const SENTENCE = [
	[30, 1],
	[28, 1],
	[26, 1],
	[27, 2]
] as const;

/** Between what is said and the key, in px. */
const KEY_TOP = 34;

/** Lays out a picture: the name of the site and the day on top, the heading, what is said below it, the map as large as the rest allows, and its key. */
export function layOut(words: {
	site: string;
	day: string;
	heading: string;
	text: string;
	hasSwatch: boolean;
	key: readonly string[];
}): Layout {
	const width = PREVIEW.width - 2 * MARGIN;
	const site = setText(words.site, 25, 600);
	const day = setText(words.day, 23, 400);
	const heading = stack(fitText(words.heading, { width, weight: 600, tries: HEADING }), {
		x: MARGIN,
		top: 86,
		colour: 'ink',
		leading: 1.12
	});
	const indent = words.hasSwatch ? 44 : 0;
	const fitted = fitText(words.text, {
		width: width - indent,
		weight: 400,
		tries: words.hasSwatch ? STATUS : SENTENCE
	});
	const top = heading.bottom + GAP;
	const text = stack(fitted, { x: MARGIN + indent, top, colour: 'ink', leading: 1.28 });
	const key = placeKey(words.key, text.bottom + KEY_TOP);
	const room = PREVIEW.height - text.bottom - GAP;
	const scale = Math.min(room / FRAME.height, WIDEST_MAP / FRAME.width);
	return {
		texts: [
			{ set: site, x: MARGIN, y: 56, colour: 'accent' },
			{ set: day, x: PREVIEW.width - MARGIN - day.width, y: 56, colour: 'ink-soft' },
			...heading.texts,
			...text.texts,
			...key.texts
		],
		swatch: words.hasSwatch ? { x: MARGIN, y: top + fitted.size * 0.36 - 15, side: 30 } : null,
		key: key.swatches,
		map: {
			x: PREVIEW.width - BESIDE - FRAME.width * scale,
			y: PREVIEW.height - FRAME.height * scale,
			scale
		}
	};
}
