import { escapeHtml } from '#lib/words/escape-html.ts';
import type { PictureFormat } from './formats.ts';
import { sizeFor, wrapped, type Measure } from './wrap.ts';

/** A drawing with the part of it that is shown. */
export interface Drawing {
	readonly markup: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A row of the legend. */
export interface LegendRow {
	readonly swatch: Drawing;
	readonly label: string;
	readonly count: string;
}

/** What a picture shows, in words and drawings that have their colours in them. */
export interface PictureParts {
	readonly headline: string;
	/** More of it below, in smaller letters; may be empty. */
	readonly sentence: string;
	readonly day: string;
	readonly map: Drawing;
	readonly legend: readonly LegendRow[];
	/** Patterns and the like, to which the drawings refer. */
	readonly defs: string;
	/** At the foot: where it comes from, up to when it was checked, and the licence. */
	readonly foot: readonly string[];
	/** What it shows, for those who do not see it. */
	readonly description: string;
	readonly colours: { readonly paper: string; readonly ink: string; readonly soft: string };
}

/** Families that every system has, or one like it: the picture brings no font. */
const SERIF = "Georgia, 'Times New Roman', 'Noto Serif', serif";
const SANS = "Helvetica, Arial, 'Noto Sans', sans-serif";

const MARGIN = 56;
const SENTENCE = 26;
const GAP = 32;
const ROW = 40;
/** The legend beside the map takes this much of the width. */
const BESIDE = 400;
const SWATCH = { width: 33, height: 22.5 };

const nested = (
	{ markup, x, y, width, height }: Drawing,
	at: { x: number; y: number; width: number }
): string =>
	`<svg x="${at.x}" y="${at.y}" width="${at.width}" height="${((at.width * height) / width).toFixed(1)}" viewBox="${x} ${y} ${width} ${height}">${markup}</svg>`;

type Style = { size: number; colour: string; family?: string; weight?: number; anchor?: 'end' };

const line = (
	words: string,
	x: number,
	y: number,
	{ size, colour, family = SANS, weight, anchor }: Style
): string =>
	`<text x="${x}" y="${y}" font-family="${family}" font-size="${size}"${weight ? ` font-weight="${weight}"` : ''} fill="${colour}"${anchor ? ` text-anchor="${anchor}"` : ''}>${escapeHtml(words)}</text>`;

/**
 * A picture of a map with its headline, day, legend and origin, as an SVG that needs nothing else. `serif` and `sans` measure words in px in the two families.
 */
export function pictureSvg(
	parts: PictureParts,
	{ width, height, legend }: PictureFormat,
	measure: { readonly serif: Measure; readonly sans: Measure }
): string {
	const { colours } = parts;
	const inner = width - 2 * MARGIN;
	const size = sizeFor(parts.headline, { width: inner, lines: 2, most: 46, least: 30 }, measure.serif);
	const headline = wrapped(parts.headline, inner, size, measure.serif);
	const sentence = parts.sentence ? wrapped(parts.sentence, inner, SENTENCE, measure.sans) : [];
	const sentenceTop = MARGIN + headline.length * size * 1.2;
	const headlineEnd = sentenceTop + sentence.length * SENTENCE * 1.35;
	const top = headlineEnd + 34 + GAP;
	const footTop = height - MARGIN - (parts.foot.length - 1) * 24;
	const room = footTop - 24 - GAP - top;

	const beside = legend === 'beside';
	const columns = beside ? 1 : legend;
	const columnWidth = beside ? BESIDE : (inner - GAP * (columns - 1)) / columns;
	const perColumn = Math.ceil(parts.legend.length / columns);
	const legendHeight = perColumn * ROW;
	const widest = beside ? inner - BESIDE - GAP * 1.5 : inner;
	const ratio = parts.map.width / parts.map.height;
	const tallest = beside ? room : room - legendHeight - GAP;
	const mapWidth = Math.round(Math.min(widest, Math.max(tallest, 80) * ratio));
	const mapHeight = mapWidth / ratio;
	const block = beside ? Math.max(mapHeight, legendHeight) : mapHeight + GAP + legendHeight;
	// What is left over stands above and below.
	const blockTop = top + Math.max(0, (room - block) / 2);
	const mapTop = beside ? blockTop + (block - mapHeight) / 2 : blockTop;
	const mapX = beside ? MARGIN : (width - mapWidth) / 2;
	const legendTop = beside ? blockTop + (block - legendHeight) / 2 : blockTop + mapHeight + GAP;
	const legendX = beside ? width - MARGIN - BESIDE : MARGIN;

	const rows = parts.legend.map(({ swatch, label, count }, i) => {
		const x = legendX + Math.floor(i / perColumn) * (columnWidth + GAP);
		const y = legendTop + (i % perColumn) * ROW;
		const countWidth = measure.sans(count, 20) + 16;
		const labelSize = sizeFor(
			label,
			{ width: columnWidth - SWATCH.width - 14 - countWidth, lines: 1, most: 20, least: 12 },
			measure.sans
		);
		return (
			nested(swatch, { x, y: y + (ROW - SWATCH.height) / 2, width: SWATCH.width }) +
			line(label, x + SWATCH.width + 14, y + 27, { size: labelSize, colour: colours.ink }) +
			line(count, x + columnWidth, y + 27, { size: 20, colour: colours.ink, weight: 600, anchor: 'end' })
		);
	});

	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
		`<title>${escapeHtml(parts.headline)}</title><desc>${escapeHtml(parts.description)}</desc>`,
		parts.defs && `<defs>${parts.defs}</defs>`,
		`<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
		...headline.map((words, i) =>
			line(words, MARGIN, Math.round(MARGIN + size * (0.9 + i * 1.2)), {
				size,
				colour: colours.ink,
				family: SERIF,
				weight: 600
			})
		),
		...sentence.map((words, i) =>
			line(words, MARGIN, Math.round(sentenceTop + SENTENCE * (1 + i * 1.35)), {
				size: SENTENCE,
				colour: colours.ink
			})
		),
		line(parts.day, MARGIN, Math.round(headlineEnd + 28), { size: 24, colour: colours.soft }),
		nested(parts.map, { x: mapX, y: Math.round(mapTop), width: mapWidth }),
		...rows,
		...parts.foot.map((words, i) =>
			line(words, MARGIN, footTop + i * 24, {
				size: sizeFor(words, { width: inner, lines: 1, most: 18, least: 11 }, measure.sans),
				colour: colours.soft
			})
		),
		'</svg>'
	].join('');
}
