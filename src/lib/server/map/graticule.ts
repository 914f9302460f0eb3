import { alongMeridian, crossing } from '#lib/server/map/meridian.ts';
import { CUT, NORTH, SOUTH } from '#lib/server/map/projection.ts';

/** Degrees between two lines of the graticule. */
const SPACING = 30;

const multiplesBetween = (low: number, high: number): number[] =>
	Array.from(
		{ length: Math.floor(high / SPACING) - Math.ceil(low / SPACING) + 1 },
		(_unused, index) => (Math.ceil(low / SPACING) + index) * SPACING
	);

const parallel = (latitude: number): string => {
	const [x, y] = crossing(CUT + 1e-6, latitude);
	return `M${x} ${y}h${crossing(CUT - 1e-6, latitude)[0] - x}`;
};

const meridian = (longitude: number): string =>
	`M${crossing(longitude, NORTH).join(' ')}${alongMeridian(longitude, NORTH, SOUTH)}`;

/** Path of the meridians and parallels at every 30°, in whole units of the view box. */
export const graticule = (): string =>
	[...multiplesBetween(SOUTH, NORTH).map(parallel), ...multiplesBetween(CUT, CUT + 360).map(meridian)].join(
		''
	);
