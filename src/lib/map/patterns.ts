import type { Status } from '#lib/facts/records.ts';

/**
 * Units of the drawing that a px of a pattern takes: right on a map of 9600 units that is 480 px wide, on one 960 px wide, and in a small picture that has
 * units of its own.
 */
export const PATTERN_SCALES = { narrow: 20, wide: 10, picture: 0.8 } as const;

type PatternSize = keyof typeof PATTERN_SCALES;

/** A square tile in px of the pattern: its side and the path of its figure. */
interface Tile {
	readonly status: Status;
	readonly side: number;
	/** A figure of lines is stroked, one of spots has round ends. */
	readonly figure: (side: number) => string;
}

const rising = (side: number): string =>
	`M0 ${side}L${side} 0M${-side} ${side}L${side} ${-side}M0 ${2 * side}L${2 * side} 0`;

const falling = (side: number): string =>
	`M0 0L${side} ${side}M${-side} 0L${side} ${2 * side}M0 ${-side}L${2 * side} ${side}`;

const spots = (side: number): string => `M${side / 4} ${side / 4}h0M${(3 * side) / 4} ${(3 * side) / 4}h0`;

const TILES: readonly Tile[] = [
	{ status: 'suspended', side: 5, figure: rising },
	{ status: 'severed', side: 6, figure: (side) => rising(side) + falling(side) },
	{ status: 'office', side: 5, figure: spots },
	{ status: 'recognised', side: 7, figure: falling },
	{ status: 'not-sovereign', side: 8, figure: spots }
];

const patternOf = ({ status, side, figure }: Tile, size: PatternSize): string =>
	`<pattern id="pattern-${status}-${size}" class="pattern-${status}" width="${side}" height="${side}" patternUnits="userSpaceOnUse" patternTransform="scale(${PATTERN_SCALES[size]})">` +
	`<path class="ground" d="M0 0h${side}v${side}H0z"/><path class="figure" d="${figure(side)}"/></pattern>`;

/**
 * Markup of the patterns of the statuses that differ by more than colour, for a narrow and for a wide map:
 * `pattern-<status>-<size>`. Their colours and line widths come from the style sheet.
 */
export const patterns = (...sizes: readonly PatternSize[]): string =>
	sizes.flatMap((size) => TILES.map((tile) => patternOf(tile, size))).join('');
