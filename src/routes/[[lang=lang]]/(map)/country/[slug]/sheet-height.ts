/** The heights at which the bottom sheet rests, from the lowest. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;

export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** Way of a finger, in CSS px, from which a drag counts as a swipe. */
const SWIPE = 32;

/**
 * Where the sheet rests after a drag by `distance` CSS px (down is positive): one height up or down for a swipe, two for one longer than
 * `sheetPx`/2, `'closed'` below the lowest. A shorter drag changes nothing.
 */
export function heightAfterDrag(
	height: SheetHeight,
	distance: number,
	sheetPx: number
): SheetHeight | 'closed' {
	if (Math.abs(distance) < SWIPE) return height;
	const steps = Math.abs(distance) > Math.max(sheetPx / 2, 4 * SWIPE) ? 2 : 1;
	const index = SHEET_HEIGHTS.indexOf(height) - Math.sign(distance) * steps;
	return index < 0 ? 'closed' : SHEET_HEIGHTS[Math.min(index, SHEET_HEIGHTS.length - 1)]!;
}

/** The next height for a press on the handle: up to the full height, then down to the lowest. */
export const nextHeight = (height: SheetHeight): SheetHeight =>
	SHEET_HEIGHTS[(SHEET_HEIGHTS.indexOf(height) + 1) % SHEET_HEIGHTS.length]!;
