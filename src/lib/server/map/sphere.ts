import { alongMeridian, crossing } from '#lib/server/map/meridian.ts';
import { CUT, NORTH, SOUTH } from '#lib/server/map/projection.ts';

/** Degrees beside the cut that count as its western and eastern side. */
const BESIDE = 1e-6;

/** Path of the outline of the earth between the parallels NORTH and SOUTH, in whole units of the view box. */
export const sphere = (): string => {
	const [west, east] = [CUT + BESIDE, CUT - BESIDE];
	const start = crossing(west, NORTH);
	const corner = crossing(west, SOUTH);
	const width = crossing(east, SOUTH)[0] - corner[0];
	return `M${start.join(' ')}${alongMeridian(west, NORTH, SOUTH)}h${width}${alongMeridian(east, SOUTH, NORTH)}z`;
};
