/** A rectangle of the map, in units of its view box. */
export interface Frame {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A place on the map, in units of its view box. */
export interface Place {
	readonly x: number;
	readonly y: number;
}

/** Greatest enlargement against the whole map. */
export const MOST = 16;

const within = (value: number, low: number, high: number): number =>
	high < low ? (low + high) / 2 : Math.min(high, Math.max(low, value));

/** The frame moved into the bounds; in a direction in which it is larger than they are, it lies in their middle. */
export const clampFrame = ({ x, y, width, height }: Frame, bounds: Frame): Frame => ({
	x: within(x, bounds.x, bounds.x + bounds.width - width),
	y: within(y, bounds.y, bounds.y + bounds.height - height),
	width,
	height
});

/**
 * The frame enlarged by a factor (below 1: made smaller) around a place that stays where it is, unless the bounds forbid it. Its proportion stays.
 * It shows no more than the bounds, and enlarges them at most MOST times.
 */
export function zoomFrame(frame: Frame, factor: number, { x, y }: Place, bounds: Frame): Frame {
	const largest = Math.min(bounds.width, (bounds.height * frame.width) / frame.height);
	const width = Math.min(largest, Math.max(bounds.width / MOST, frame.width / factor));
	const share = width / frame.width;
	return clampFrame(
		{
			x: x - (x - frame.x) * share,
			y: y - (y - frame.y) * share,
			width,
			height: frame.height * share
		},
		bounds
	);
}

/** The frame moved by so many units, as far as the bounds allow. */
export const moveFrame = (frame: Frame, dx: number, dy: number, bounds: Frame): Frame =>
	clampFrame({ ...frame, x: frame.x + dx, y: frame.y + dy }, bounds);

/** The frame moved so that a place is in its middle, as far as the bounds allow. */
export const centreFrame = (frame: Frame, { x, y }: Place, bounds: Frame): Frame =>
	clampFrame({ ...frame, x: x - frame.width / 2, y: y - frame.height / 2 }, bounds);

/** Whether a place lies in the frame, and not nearer to its edge than a share of its size. */
export const holds = ({ x, y, width, height }: Frame, place: Place, margin = 0): boolean =>
	place.x >= x + width * margin &&
	place.x <= x + width * (1 - margin) &&
	place.y >= y + height * margin &&
	place.y <= y + height * (1 - margin);

/** As the attribute `viewBox`. */
export const viewBoxOf = (frame: Frame): string =>
	[frame.x, frame.y, frame.width, frame.height].map((value) => Math.round(value * 10) / 10).join(' ');
