import { readFileSync } from 'node:fs';

/** How an icon is cut to its square, by what it is for: as it is, to be cut to any form by the system, or to be coloured by it. */
export type IconPurpose = 'any' | 'maskable' | 'monochrome';

/** An icon of the site as a file. */
export interface Icon {
	/** Without its ending. */
	readonly name: string;
	/** Of its square, in px. */
	readonly size: number;
	readonly purpose: IconPurpose;
}

export const ICONS: readonly Icon[] = [
	{ name: '192', size: 192, purpose: 'any' },
	{ name: '512', size: 512, purpose: 'any' },
	{ name: 'maskable-512', size: 512, purpose: 'maskable' },
	{ name: 'monochrome-512', size: 512, purpose: 'monochrome' }
];

/** Of iOS, which knows no manifest and cuts the corners itself. */
export const TOUCH_ICON: Icon = { name: 'apple-touch-icon', size: 180, purpose: 'maskable' };

const SIDE = 32;

/** The inside of static/favicon.svg, the one drawing of which all icons are made; it is drawn in a square of 32. */
const drawing = (): string => {
	const [, inside] =
		/<svg[^>]*viewBox="0 0 32 32"[^>]*>(.*)<\/svg>/s.exec(readFileSync('static/favicon.svg', 'utf8')) ?? [];
	if (!inside) throw new Error('static/favicon.svg must be drawn in viewBox="0 0 32 32"');
	return inside;
};

/** The disc behind the drawing. Throws where it has none. */
function groundOf(inside: string): string {
	const [, ground] = /<circle[^>]*r="15"[^>]*fill="(#[0-9a-f]{6})"/.exec(inside) ?? [];
	if (!ground) throw new Error('static/favicon.svg must have a disc of radius 15 with a colour');
	return ground;
}

/** The drawing smaller, in the middle of its square: systems cut off what is farther from there than two fifths of the side. */
const smaller = (inside: string): string =>
	`<g transform="translate(${SIDE / 2} ${SIDE / 2}) scale(.8) translate(${-SIDE / 2} ${-SIDE / 2})">${inside}</g>`;

/** The lines and the mark alone, as a disc with holes: only where something is counts. */
const asMask = (inside: string): string =>
	`<mask id="m"><rect width="32" height="32"/>${inside.replaceAll(
		/"#[0-9a-f]{3}(?:[0-9a-f]{3})?"/g,
		(colour) => (colour === `"${groundOf(inside)}"` ? '"#fff"' : '"#000"')
	)}</mask>` + '<rect width="32" height="32" fill="#fff" mask="url(#m)"/>';

/** An icon as an SVG of its size in px. */
export function iconDrawing({ size, purpose }: Icon): string {
	const inside = drawing();
	const content = {
		any: inside,
		maskable: `<rect width="32" height="32" fill="${groundOf(inside)}"/>${smaller(inside)}`,
		monochrome: smaller(asMask(inside))
	}[purpose];
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">${content}</svg>`;
}
