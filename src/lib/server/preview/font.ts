import { openSync, type Font, type Glyph, type PathCommand } from 'fontkit';

/** The two weights in which a picture is set: of titles and labels, and of what is read. */
export type Weight = 600 | 400;

/** A line of text as outlines, so that a picture needs no font: its baseline begins at 0, 0. All in px. */
export interface SetText {
	/** Path of an SVG. */
	readonly d: string;
	/** How far the pen goes. */
	readonly width: number;
	/** What is inked: the letters stand between these. */
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** The parts of the face of the site, each with its own letters, in the order in which they are asked. */
const SUBSETS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'];
const FOLDER = 'node_modules/@fontsource/source-serif-4/files';

const opened = new Map<string, Font>();

/** A part of the face, read once. */
function fontOf(subset: string, weight: Weight): Font {
	const file = `${FOLDER}/source-serif-4-${subset}-${weight}-normal.woff2`;
	const font = opened.get(file) ?? (openSync(file) as Font);
	opened.set(file, font);
	return font;
}

const subsetOf = (letter: string, weight: Weight): string | undefined =>
	SUBSETS.find((subset) => fontOf(subset, weight).hasGlyphForCodePoint(letter.codePointAt(0)!));

/** The letters of a text for which the face has none: they would be set as empty boxes. */
export const lettersMissing = (text: string): string[] =>
	[...new Set(text)].filter((letter) => subsetOf(letter, 600) === undefined);

/** A text in runs of letters that one part of the face has; what none has stays with the first. */
function runsOf(text: string, weight: Weight): { subset: string; text: string }[] {
	const runs: { subset: string; text: string }[] = [];
	for (const letter of text) {
		const subset = subsetOf(letter, weight) ?? SUBSETS[0]!;
		const last = runs.at(-1);
		if (last?.subset === subset) last.text += letter;
		else runs.push({ subset, text: letter });
	}
	return runs;
}

const LETTERS: Record<PathCommand['command'], string> = {
	moveTo: 'M',
	lineTo: 'L',
	quadraticCurveTo: 'Q',
	bezierCurveTo: 'C',
	closePath: 'Z'
};

/** To a tenth of a px: no eye sees more. */
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The outline of a letter whose pen stands at x; the font counts upwards, a picture downwards. */
const outlineOf = (glyph: Glyph, x: number, scale: number): string =>
	glyph.path.commands
		.map(
			({ command, args }) =>
				LETTERS[command] +
				args.map((value, i) => rounded(i % 2 ? -value * scale : x + value * scale)).join(' ')
		)
		.join('');

/** How wide a line of text is, in px to a px of size: breaking it into lines asks this often. */
export function widthOf(text: string, weight: Weight): number {
	const key = `${weight} ${text}`;
	const known = widths.get(key);
	if (known !== undefined) return known;
	const width = runsOf(text, weight).reduce((sum, run) => {
		const font = fontOf(run.subset, weight);
		return sum + font.layout(run.text).advanceWidth / font.unitsPerEm;
	}, 0);
	widths.set(key, width);
	return width;
}

const widths = new Map<string, number>();

function setAnew(text: string, size: number, weight: Weight): SetText {
	let [d, x, left, right, top, bottom] = ['', 0, Infinity, 0, 0, 0];
	for (const run of runsOf(text, weight)) {
		const font = fontOf(run.subset, weight);
		const scale = size / font.unitsPerEm;
		const { glyphs, positions } = font.layout(run.text);
		for (const [i, glyph] of glyphs.entries()) {
			const at = x + positions[i]!.xOffset * scale;
			x += positions[i]!.xAdvance * scale;
			if (!glyph.path.commands.length) continue;
			const { minX, maxX, minY, maxY } = glyph.bbox;
			d += outlineOf(glyph, at, scale);
			left = Math.min(left, at + minX * scale);
			right = Math.max(right, at + maxX * scale);
			top = Math.min(top, -maxY * scale);
			bottom = Math.max(bottom, -minY * scale);
		}
	}
	return { d, width: x, left: Math.min(left, right), right, top, bottom };
}

const set = new Map<string, SetText>();

/** Sets a text in one line, with the kerning and the ligatures of the face; the same text once. */
export function setText(text: string, size: number, weight: Weight): SetText {
	const key = `${weight} ${size} ${text}`;
	const known = set.get(key) ?? setAnew(text, size, weight);
	set.set(key, known);
	return known;
}
