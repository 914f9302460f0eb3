import type { Point } from '#lib/server/map/projection.ts';
import type { MapLabel } from '#lib/words/break-views.ts';
import type { MapFrame } from './coarse-land.ts';

/** Between two names on one side, and from a place to its name, in per cent. */
const LINE = 9;
const AWAY = 2.5;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Names to the left of the places in the left half of them, and to the right of the others, none upon another. */
export function mapLabels(
	places: readonly { readonly name: string; readonly at: Point }[],
	{ x, y, width, height }: MapFrame
): MapLabel[] {
	const shares = places.map(({ name, at }) => ({
		name,
		x: round((100 * (at[0] - x)) / width),
		y: round((100 * (at[1] - y)) / height)
	}));
	const middle = shares.reduce((sum, place) => sum + place.x, 0) / shares.length;
	// A name at the edge is written inwards.
	const anchorOf = (at: number): MapLabel['anchor'] =>
		at > 80 || (at >= 25 && at < middle) ? 'end' : 'start';
	const last = { start: -Infinity, end: -Infinity };
	return shares
		.sort((a, b) => a.y - b.y)
		.map((place) => {
			const anchor = anchorOf(place.x);
			const textY = round(Math.max(place.y, last[anchor] + LINE));
			last[anchor] = textY;
			return { ...place, textX: round(place.x + (anchor === 'start' ? AWAY : -AWAY)), textY, anchor };
		});
}
